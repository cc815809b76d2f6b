public import Diagnostics
public import Territories

/// A territory of action as it stands in a cell, read by jaune or by an analyst.
public struct TerritoryReading: Hashable, Sendable {
  /// Where it stands in the answer, in bytes of UTF-8.
  public let span: Range<Int>

  /// The name as it is written.
  public let written: String

  public let place: Place

  /// The zone the place lies in; not the one the respondent declared.
  public let zone: Zone?

  public let nature: MentionNature

  /// 0…1: how sure the reading is; an analyst's is sure.
  public let confidence: Double

  /// The name that was meant, where the text has another spelling of it.
  public let misprintOf: String?

  /// Why the text is read so, in a few words.
  public let reason: BilingualText

  /// Where an analyst said so, if this is no reading of jaune's own.
  public let correction: SourcePlace?
}

extension TerritoryReading {
  init(_ mention: TerritoryMention) {
    self.init(
      span: mention.span, written: mention.written, place: mention.place, zone: mention.zone,
      nature: mention.nature, confidence: mention.confidence, misprintOf: mention.misprintOf,
      reason: mention.reason, correction: nil)
  }

  /// The name as it should have been written: of a misprint, or of words joined or parted otherwise
  /// (« Burkinafaso »); `nil` where accents, capitals, hyphens and apostrophes at most differ.
  public var correctName: String? {
    if let misprintOf { return misprintOf }
    func key(_ name: String) -> NameKey { NameKey(name.filter { $0 != "'" && $0 != "’" }) }
    let (key, names) = (key(written), [place.frenchName, place.englishName].map(key))
    let isOfOtherWords =
      key.bytes == names[0].bytes && names.allSatisfy { $0.wordCount != key.wordCount }
    return isOfOtherWords ? place.frenchName : nil
  }

  /// The country the place lies in, itself if it is one.
  public var country: Place? { place.level == .country ? place : place.country }

  /// Whether the place is France or a part of it: the side of the respondents, where no
  /// international action is counted.
  public var isFrench: Bool { place.sovereign?.iso2 == "FR" }
}
