import Foundation

/// A table of tab-separated text: comments begin with `#`, the first other line names the columns.
struct TextTable {
  struct Row {
    let cells: [String: String]
    let line: Int
    let file: String

    subscript(column: String) -> String { cells[column] ?? "" }

    /// The parts of a cell that holds several, parted by `;`.
    func list(_ column: String) -> [String] {
      self[column].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }

    var place: String { "\(file):\(line)" }
  }

  let rows: [Row]

  init(_ url: URL) throws {
    let file = url.lastPathComponent
    var rows: [Row] = []
    var columns: [String]?
    let text = try String(contentsOf: url, encoding: .utf8)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") && !line.isEmpty {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard let names = columns else {
        columns = cells
        continue
      }
      guard cells.count <= names.count else {
        throw BuildError("\(file):\(index + 1): \(cells.count) cells, \(names.count) columns")
      }
      rows.append(
        Row(
          cells: Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first }),
          line: index + 1, file: file))
    }
    self.rows = rows
  }
}
