/// Reads a page back as a browser does, as far as tables go: the text of every cell, its name, and
/// which cell of an earlier page it goes on from.
struct PageReader {
  struct Cell {
    var name = ""
    var text = ""
    var isAbsent = false
  }

  /// Table by table, row by row: the cells that are no headings.
  private(set) var tables: [[[Cell]]] = []

  init(_ page: String) {
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      note(rest[..<start])
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag == "script" || tag.hasPrefix("script ") || tag == "style" {
        let closing = tag == "style" ? "</style>" : "</script>"
        if let close = rest.firstRange(of: closing) { rest = rest[close.upperBound...] }
      } else {
        open(tag)
      }
    }
  }

  /// The texts of the cells with names, those of later pages after those of earlier ones.
  var namedCells: [String: String] {
    var texts: [String: String] = [:]
    for cell in tables.joined().joined() where !cell.name.isEmpty {
      if !cell.isAbsent || texts[cell.name] == nil { texts[cell.name, default: ""] += cell.text }
    }
    return texts
  }

  private var isInCell = false
  private var isInCall = false

  private mutating func note(_ html: Substring) {
    guard isInCell, !isInCall else { return }
    let last = (tables.count - 1, tables[tables.count - 1].count - 1)
    tables[last.0][last.1][tables[last.0][last.1].count - 1].text += HTMLReader.text(of: html)
  }

  private mutating func open(_ tag: Substring) {
    switch tag.prefix(while: { $0 != " " }) {
    case "table": tables.append([])
    case "tr": if !tables.isEmpty { tables[tables.count - 1].append([]) }
    case "sup": isInCall = true
    case "/sup": isInCall = false
    case "/td": isInCell = false
    case "td":
      isInCell = true
      let number = value(of: "data-r", in: tag)
      let cell = Cell(
        name: number.map { "r.\($0)" } ?? value(of: "id", in: tag) ?? "",
        isAbsent: tag.contains("class=\"absent\""))
      tables[tables.count - 1][tables[tables.count - 1].count - 1].append(cell)
    default: break
    }
  }

  private func value(of attribute: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(attribute)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
