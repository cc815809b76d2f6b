/// What a command reads in a column of free text: its mentions, a record of fields each.
protocol MentionReader {
  /// What a mention is read from: a text, and whatever else of its row matters.
  associatedtype Cell: Hashable

  /// The name of the command, with which the codes of its diagnostics begin.
  static var command: String { get }

  /// The columns that stand behind those of the file.
  var columns: [String] { get }

  func cell(of row: [String]) -> Cell

  /// Gives the fields of each mention, one for each of ``columns``. Equal cells give equal
  /// mentions: a cell that comes again is not read again.
  func forEachMention(in cell: Cell, _ body: ([String]) -> Void)
}
