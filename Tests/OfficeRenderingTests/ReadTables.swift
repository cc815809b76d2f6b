import Documents
import OfficeRendering
import TestSupport

/// The tables of an office file, as texts: rows of cells, without the calls of notes.
struct ReadTables {
  /// What stands over a table.
  enum Title: Equatable {
    case heading(String)
    case continuation(String)
  }

  private(set) var tables: [[[String]]] = []

  /// Of each table, the last title before it, and how many rows of headings it has.
  private(set) var titles: [Title?] = []
  private(set) var headCounts: [Int] = []

  /// Every paragraph outside tables.
  private(set) var paragraphs: [String] = []

  private var inTable = false
  private var inHead = false
  private var text = ""
  private var isFirstParagraph = true
  private var style = ""
  private var title: Title?
  /// How deep in what is no text of a cell: calls of notes, notes, field codes.
  private var skipped = 0

  init(docx bytes: [UInt8]) throws {
    let events = try XMLReader(ArchiveReader(bytes)["word/document.xml"]).events
    var isCall = false
    var isText = false
    for event in events {
      switch event {
      case .start("w:tbl", _): startTable()
      case .end("w:tbl"): inTable = false
      case .start("w:tr", _): startRow()
      case .start("w:tblHeader", _): headCounts[headCounts.count - 1] += 1
      case .start("w:tc", _): startCell()
      case .end("w:tc"): endCell()
      case .start("w:p", _): startParagraph()
      case .end("w:p"): endParagraph()
      case .start("w:pStyle", let attributes): style = Self.value(attributes)
      case .start("w:r", _): isCall = false
      case .start("w:rStyle", let attributes): isCall = attributes.contains("FootnoteReference")
      case .start("w:tab", let attributes) where attributes.isEmpty: text += "\t"
      case .start("w:br", _): text += "\n"
      case .start("w:t", _): isText = true
      case .end("w:t"): isText = false
      case .text(let run) where isText && !isCall: text += run
      default: break
      }
    }
  }

  init(odt bytes: [UInt8]) throws {
    let events = try XMLReader(ArchiveReader(bytes)["content.xml"]).events
    for event in events {
      switch event {
      case .start("text:span", let attributes) where attributes.contains("Hidden"): break
      case .end("text:span") where skipped == 0: break
      case .start("text:note", _), .start("text:span", _), .start("table:title", _),
        .start("table:desc", _), .start("draw:frame", _):
        skipped += 1
      case .end("text:note"), .end("text:span"), .end("table:title"), .end("table:desc"),
        .end("draw:frame"):
        skipped -= 1
      case _ where skipped > 0: break
      case .start("table:table", _): startTable()
      case .end("table:table"): inTable = false
      case .start("table:table-header-rows", _): inHead = true
      case .end("table:table-header-rows"): inHead = false
      case .start("table:table-row", _):
        startRow()
        if inHead { headCounts[headCounts.count - 1] += 1 }
      case .start("table:table-cell", _), .start("table:covered-table-cell", _): startCell()
      case .end("table:table-cell"), .end("table:covered-table-cell"): endCell()
      case .start("text:p", let attributes), .start("text:h", let attributes):
        startParagraph()
        style = Self.value(attributes)
      case .end("text:p"), .end("text:h"): endParagraph()
      case .start("text:tab", _): text += "\t"
      case .start("text:line-break", _): text += "\n"
      case .start("text:s", let attributes):
        text += String(repeating: " ", count: Int(attributes.filter(\.isNumber)) ?? 1)
      case .text(let run): text += run
      default: break
      }
    }
  }

  /// The value of the first attribute.
  private static func value(_ attributes: String) -> String {
    String(attributes.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" })
  }

  private mutating func startTable() {
    inTable = true
    tables.append([])
    titles.append(title)
    headCounts.append(0)
  }

  private mutating func startRow() { tables[tables.count - 1].append([]) }

  private mutating func startCell() {
    text = ""
    isFirstParagraph = true
  }

  private mutating func endCell() {
    let table = tables.count - 1
    tables[table][tables[table].count - 1].append(text)
    text = ""
  }

  private mutating func startParagraph() {
    guard inTable else {
      text = ""
      return
    }
    if !isFirstParagraph { text += "\n" }
    isFirstParagraph = false
  }

  private mutating func endParagraph() {
    guard !inTable else { return }
    paragraphs.append(text)
    if style.hasPrefix("Heading") { title = .heading(text) }
    if style.hasPrefix("TableContinuation") { title = .continuation(text) }
  }

  /// What a column says from the first table to the last, without its headings.
  func column(_ index: Int, headRows: Int = 1) -> String {
    tables.flatMap { $0.dropFirst(headRows) }.map { $0[index] }.joined()
  }
}
