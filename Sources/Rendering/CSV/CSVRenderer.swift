public import CSV
import Diagnostics
public import Documents
import Text

/// The grids and tables of a document as CSV files, one for each, for programs that reckon further.
///
/// Every file has one line of headings and one line for each row; spanners stand before the
/// headings they span, and the title of a part stands before each of its rows. Prose is left to other
/// formats, but for what must be known to read the figures: an index names each file's title, its
/// captions, its base and its remarks.
///
/// - A count is written in plain digits; a share as a decimal between 0 and 1. What was asked and not
///   found is 0 among numbers, and empty among words.
/// - An answer is written byte for byte; the French Excel's dialect alone puts an apostrophe before
///   those that a spreadsheet would take for formulas.
/// - A cell that is absent has its label: in a grid it looks like an answer of these words, which
///   CSV cannot tell apart.
/// - The last columns, where they are needed, hold the notes of a row, and the places of the answers
///   its figures rest on.
public struct CSVRenderer: Sendable {
  public let style: CSVWriter.Style

  public init(_ style: CSVWriter.Style = .standard) {
    self.style = style
  }

  /// The files in the document's order, the index first; none for a document without tables.
  ///
  /// - Complexity: O(size of the document).
  public func files(of document: Document) -> [RenderedFile] {
    let tables = document.parts.tables
    guard !tables.isEmpty else { return [] }
    let language = document.language
    let names = FileNames(language, extension: "csv", count: tables.count).names(
      of: tables.map { .init(kind: $0.part.kind, title: $0.part.title, sections: $0.sections) })
    var index = CSVWriter(style)
    index.append(
      [CSVWords.file, .section, .title, .captions, .bases, .remarks].map { $0.text[language] })
    var files: [RenderedFile] = []
    for ((part, sections), name) in zip(tables, names) {
      var writer = CSVWriter(style)
      var lines: [[String]] = []
      switch part {
      case .grid(let grid):
        for record in GridRecords(grid, in: language).records() { writer.append(record) }
        lines = [grid.captions, [], []]
      case .table(let table):
        let records = TableRecords(table, in: language, hasCommas: style == .frenchExcel)
        for record in records.records() { writer.append(record) }
        lines = [table.captions, table.bases, table.remarks]
      }
      files.append(RenderedFile(name: name, bytes: writer.bytes))
      index.append(
        [name, sections.joined(separator: " › "), part.title]
          + lines.map { $0.joined(separator: "\n") })
    }
    let contents = Slug.of(FixedWords.contents[language])
    return [RenderedFile(name: "00-\(contents).csv", bytes: index.bytes)] + files
  }
}
