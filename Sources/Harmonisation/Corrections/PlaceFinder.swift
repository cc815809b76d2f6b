import Territories

/// Finds the place an analyst names: by a code, an identifier, or a name with its country beside it.
struct PlaceFinder {
  private let recogniser: TerritoryRecogniser

  init(_ recogniser: TerritoryRecogniser) {
    self.recogniser = recogniser
  }

  /// `ML`, `MLI`, `PL-02`, `geonames:2253354`, « Kayes », « Saint-Louis (Sénégal) ».
  func place(_ text: String) -> Place? {
    let gazetteer = recogniser.gazetteer
    let isCode = text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if isCode, (2...3).contains(text.utf8.count), let country = gazetteer.country(iso: text) {
      return country
    }
    // Names first where the text is one: a code has a hyphen or a colon, and no blank.
    let isIdentifier = text.contains { "-:".contains($0) } && !text.contains(" ")
    if isIdentifier, let place = gazetteer.place(id: text) { return place }
    if let read = recogniser.mentions(in: text).first, read.span.lowerBound == 0,
      read.misprintOf == nil
    {
      return read.place
    }
    return gazetteer.places(named: text).first?.place
  }

  /// The name that was probably meant; `nil` if none is near.
  func nearestName(to text: String) -> String? {
    recogniser.mentions(in: text).lazy.compactMap(\.misprintOf).first
  }
}
