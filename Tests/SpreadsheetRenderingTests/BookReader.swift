import TestSupport
import Testing

/// Reads a workbook back, as far as the tests look at it.
struct BookReader {
  struct Cell: Hashable {
    /// A text, else the digits of a number.
    var text: String?
    var number: String?
  }

  struct Link: Hashable {
    var location: String
    var tip: String
  }

  struct Page {
    let name: String
    let xml: String
    var cells: [String: Cell] = [:]
    var links: [String: Link] = [:]

    /// The cells of a column that hold anything, from top to bottom.
    func column(_ letter: String) -> [(row: Int, cell: Cell)] {
      cells.compactMap { name, cell in
        guard name.hasPrefix(letter), let row = Int(name.dropFirst(letter.count)) else {
          return nil
        }
        return (row, cell)
      }.sorted { $0.row < $1.row }
    }
  }

  let archive: ArchiveReader
  private(set) var sheets: [Page] = []

  init(_ bytes: [UInt8]) throws {
    archive = try ArchiveReader(bytes)
    let archive = archive
    let part = { (name: String) in String(decoding: archive[name], as: UTF8.self) }
    let texts = Markup.elements("si", in: part("xl/sharedStrings.xml")).map { entry in
      Markup.elements("t", in: entry.inner).map { Markup.unescaped($0.inner) }.joined()
    }
    let names = Markup.elements("sheet", in: part("xl/workbook.xml")).map(\.attributes)
    for (index, attributes) in names.enumerated() {
      let xml = part("xl/worksheets/sheet\(index + 1).xml")
      var page = Page(name: try #require(attributes["name"]), xml: xml)
      for cell in Markup.elements("c", in: xml) {
        guard let name = cell.attributes["r"],
          let value = Markup.elements("v", in: cell.inner).first?.inner
        else { continue }
        page.cells[name] =
          cell.attributes["t"] == "s"
          ? Cell(text: texts[try #require(Int(value))]) : Cell(number: value)
      }
      for link in Markup.elements("hyperlink", in: xml) {
        guard let name = link.attributes["ref"] else { continue }
        page.links[name] = Link(
          location: link.attributes["location"] ?? "", tip: link.attributes["tooltip"] ?? "")
      }
      sheets.append(page)
    }
  }

  subscript(_ name: String) -> Page? { sheets.first { $0.name.contains(name) } }
}

/// XML as the library writes it: no comments, no CDATA, attributes in double quotes.
enum Markup {
  struct Element {
    let attributes: [String: String]
    let inner: String
  }

  static func elements(_ name: String, in xml: String) -> [Element] {
    let bytes = Array(xml.utf8)
    let opening = Array("<\(name)".utf8)
    let closing = Array("</\(name)>".utf8)
    var elements: [Element] = []
    var place = 0
    while let start = bytes.first(opening, from: place) {
      place = start + opening.count
      guard place < bytes.count, " />".utf8.contains(bytes[place]),
        let end = bytes.first(Array(">".utf8), from: place)
      else { continue }
      let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
      let head = String(decoding: bytes[place..<(isEmpty ? end - 1 : end)], as: UTF8.self)
      let close = isEmpty ? end + 1 : bytes.first(closing, from: end) ?? end + 1
      let inner = isEmpty ? "" : String(decoding: bytes[end + 1..<close], as: UTF8.self)
      elements.append(Element(attributes: attributes(of: head), inner: inner))
      place = close
    }
    return elements
  }

  private static func attributes(of head: String) -> [String: String] {
    let parts = head.split(separator: "\"", omittingEmptySubsequences: false)
    var attributes: [String: String] = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[index].drop { $0 == " " }.dropLast()
      attributes[String(name)] = unescaped(String(parts[index + 1]))
    }
    return attributes
  }

  /// The text that an element or attribute stands for, escapes of workbooks (`_x005F_`) included.
  static func unescaped(_ text: String) -> String {
    var result: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    let names: [(String, String)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#xA;", "\n"),
      ("_x005F_", "_"),
    ]
    while let byte = bytes.first {
      if let (name, stood) = names.first(where: { bytes.starts(with: $0.0.utf8) }) {
        result += stood.utf8
        bytes = bytes.dropFirst(name.utf8.count)
      } else {
        result.append(byte)
        bytes = bytes.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate func first(_ part: [UInt8], from start: Int) -> Int? {
    guard part.count <= count else { return nil }
    var index = start
    while index <= count - part.count {
      if self[index] == part[0], self[index..<index + part.count].elementsEqual(part) {
        return index
      }
      index += 1
    }
    return nil
  }
}
