import Diagnostics
public import Documents

/// A document as a DOCX file, for Word and everything that reads its files.
///
/// Headings, contents, notes, headers of tables and languages are Word's own, so that the file can
/// be edited and is read aloud rightly. It opens without a question: the contents are filled in.
/// The same document always gives the same bytes.
///
/// Source: ECMA-376, part 1 (WordprocessingML, transitional).
public struct DOCXRenderer: Sendable {
  public let continuation: GridContinuation

  public init(continuation: GridContinuation = .split) {
    self.continuation = continuation
  }

  /// The whole file.
  ///
  /// - Throws: ``OfficeError`` if the file would exceed 4 GB.
  /// - Complexity: O(size of the document).
  public func bytes(of document: Document) throws(OfficeError) -> [UInt8] {
    let planned = DocumentPlanner.plan(document, continuation: continuation)
    return try DOCXPackage(planned, continuation: continuation).bytes()
  }
}
