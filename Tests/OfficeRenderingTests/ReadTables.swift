import Documents
import OfficeRendering

/// The tables of an office file, as texts: rows of cells, without the calls of notes.
struct ReadTables {
  private(set) var tables: [[[String]]] = []

  /// Every paragraph outside tables.
  private(set) var paragraphs: [String] = []

  private var inTable = false
  private var text = ""
  private var isFirstParagraph = true
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
      case .start("w:tc", _): startCell()
      case .end("w:tc"): endCell()
      case .start("w:p", _): startParagraph()
      case .end("w:p"): endParagraph()
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
      case .start("text:note", _), .start("text:span", _), .start("table:title", _),
        .start("table:desc", _):
        skipped += 1
      case .end("text:note"), .end("text:span"), .end("table:title"), .end("table:desc"):
        skipped -= 1
      case _ where skipped > 0: break
      case .start("table:table", _): startTable()
      case .end("table:table"): inTable = false
      case .start("table:table-row", _): startRow()
      case .start("table:table-cell", _), .start("table:covered-table-cell", _): startCell()
      case .end("table:table-cell"), .end("table:covered-table-cell"): endCell()
      case .start("text:p", _), .start("text:h", _): startParagraph()
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

  private mutating func startTable() {
    inTable = true
    tables.append([])
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
    if !inTable { paragraphs.append(text) }
  }

  /// What a column says from the first table to the last, without its headings.
  func column(_ index: Int, headRows: Int = 1) -> String {
    tables.flatMap { $0.dropFirst(headRows) }.map { $0[index] }.joined()
  }
}

/// Every way a document is written here.
enum OfficeFormat: CaseIterable {
  case docxSplit, docxFlow, odt

  func bytes(of document: Document) throws -> [UInt8] {
    switch self {
    case .docxSplit: try DOCXRenderer().bytes(of: document)
    case .docxFlow: try DOCXRenderer(continuation: .flow).bytes(of: document)
    case .odt: try ODTRenderer().bytes(of: document)
    }
  }

  func tables(of document: Document) throws -> ReadTables {
    let bytes = try bytes(of: document)
    return try self == .odt ? ReadTables(odt: bytes) : ReadTables(docx: bytes)
  }
}
