import Documents

/// Sets the answers of a grid, and measures columns by its bold headings, so that no heading breaks
/// inside a word.
struct GridLayout: CellLayout {
  private let answers = PrintLayout(.cell)
  private let headings = PrintLayout(.cellHeading)

  /// What word processors may set wider than measured, by rounding and by rules, in twips.
  static let slack = 40

  var style: TextStyle { answers.style }

  func width(of text: Substring) -> Int { headings.width(of: text) + Self.slack }

  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    answers.lines(of: paragraph, within: width)
  }

  func call(_ notes: [Note]) -> String { answers.call(notes) }

  /// The unbroken width of the widest label.
  func labelWidth(of grid: Grid) -> Int {
    grid.rows.reduce(headings.widthUnbroken(grid.stubHeading)) {
      max($0, headings.widthUnbroken($1.label))
    } + Self.slack
  }

  func height(of texts: [String], within width: Int) -> Int {
    answers.height(of: texts, within: width)
  }
}
