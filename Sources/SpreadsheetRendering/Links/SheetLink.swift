import Diagnostics
import Documents

/// Where a cell leads, and what a reader who points at it is told.
struct SheetLink: Hashable {
  let place: SheetPlace
  let tip: String

  init(_ place: SheetPlace, tip: String = "") {
    self.place = place
    self.tip = tip
  }
}

extension SheetLink {
  /// The most that a tip holds, in UTF-16 units.
  ///
  /// Source: Microsoft, “Excel specifications and limits”, and the library's own check.
  private static let tipLimit = 255

  /// The way to the first of the answers that the workbook shows; `nil` if it shows none.
  init?(to sources: [Source], in places: [Anchor: SheetPlace], _ language: Language) {
    guard let first = sources.first(where: { places[$0.anchor] != nil }),
      let place = places[first.anchor]
    else { return nil }
    self.init(place, tip: Self.tip(for: first, among: sources, language))
  }

  /// Whose answer it is and where it stands, then where the others do, as far as there is room.
  private static func tip(
    for first: Source, among sources: [Source], _ language: Language
  ) -> String {
    let head = [first.label, first.place].filter { !$0.isEmpty }.joined(separator: " — ")
    let others = sources.lazy.filter { $0 != first }.map(\.place)
    var tip = shortened(SheetText.shown(head), to: tipLimit)
    var told = 1
    // A tip is read at a glance; a whole column of places would be looked up on the sheet itself.
    let room = tipLimit - 30
    for place in others.prefix(40) {
      let longer = "\(tip) ; \(SheetText.shown(place))"
      guard longer.utf16.count <= room else { break }
      tip = longer
      told += 1
    }
    let rest = sources.count - told
    guard rest > 0, tip.utf16.count <= room else { return tip }
    return tip + BilingualText(fr: " ; et \(rest) de plus", en: "; and \(rest) more")[language]
  }

  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept = String.UnicodeScalarView()
    var units = 1
    for scalar in text.unicodeScalars {
      units += scalar.utf16.count
      if units > limit { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
