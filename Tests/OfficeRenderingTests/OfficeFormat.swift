import Documents
import OfficeRendering
import TestSupport

/// Every way a document is written here.
enum OfficeFormat: CaseIterable {
  case docxSplit, docxFlow, odtSplit, odtFlow

  static let split = [docxSplit, odtSplit]

  var isODT: Bool { self == .odtSplit || self == .odtFlow }
  var continuation: GridContinuation {
    self == .docxSplit || self == .odtSplit ? .split : .flow
  }

  /// The part that holds the text.
  var body: String { isODT ? "content.xml" : "word/document.xml" }

  func bytes(
    of document: Document, rasteriser: (any Rasteriser)? = FlatRasteriser()
  ) throws -> [UInt8] {
    isODT
      ? try ODTRenderer(continuation: continuation, rasteriser: rasteriser).bytes(of: document)
      : try DOCXRenderer(continuation: continuation, rasteriser: rasteriser).bytes(of: document)
  }

  func tables(of document: Document) throws -> ReadTables {
    let bytes = try bytes(of: document)
    return try isODT ? ReadTables(odt: bytes) : ReadTables(docx: bytes)
  }

  func xml(_ document: Document, _ part: String? = nil) throws -> String {
    String(decoding: try ArchiveReader(bytes(of: document))[part ?? body], as: UTF8.self)
  }
}
