/// Knows how wide each character of one style is, asking the font once for each.
///
/// The width of a text is the sum of its characters' widths. Kerning is left out: it makes lines
/// shorter by a hair, so what fits by this measure fits on paper.
///
/// Not shared between threads: it belongs to one rendering.
final class TextMeter {
  struct Entry {
    /// In units of paper: see ``Paper/unit``.
    var width: Int
    var kind: ScalarClass
  }

  private let measure: (Unicode.Scalar) -> Int
  private var common: [Entry?]
  private var rare: [Unicode.Scalar: Entry] = [:]

  /// - Parameter measure: The width of a character on its own, in units of paper.
  init(measure: @escaping (Unicode.Scalar) -> Int) {
    self.measure = measure
    common = Array(repeating: nil, count: 0x250)
  }

  subscript(_ scalar: Unicode.Scalar) -> Entry {
    let value = Int(scalar.value)
    if value < common.count {
      if let entry = common[value] { return entry }
      let entry = entry(for: scalar)
      common[value] = entry
      return entry
    }
    if let entry = rare[scalar] { return entry }
    let entry = entry(for: scalar)
    rare[scalar] = entry
    return entry
  }

  /// - Complexity: O(length).
  func width(of text: Substring) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += self[scalar].width }
    return width
  }

  func width(of text: String) -> Int { width(of: text[...]) }

  /// What a hyphen at a line's end takes.
  private(set) lazy var hyphenWidth = self["-"].width

  private func entry(for scalar: Unicode.Scalar) -> Entry {
    let kind = ScalarClass(scalar)
    switch kind {
    case .mark, .softHyphen, .zeroWidthSpace: return Entry(width: 0, kind: kind)
    default: return Entry(width: ShownText.shown(scalar).map(measure) ?? 0, kind: kind)
    }
  }
}
