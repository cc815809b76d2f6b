import Diagnostics
public import Documents

/// A document as a DOCX file, for Word and everything that reads its files.
///
/// Headings, contents, captions, notes, links, headers of tables and languages are Word's own, so
/// that the file can be edited and is read aloud rightly. It opens without a question: the contents
/// are filled in. The same document always gives the same bytes.
///
/// A figure is a bitmap with the drawing beside it, which Word has shown since 2016. No reader takes
/// the drawing alone: without a rasteriser, its description is printed in its place.
///
/// Source: ECMA-376, part 1 (WordprocessingML, transitional).
public struct DOCXRenderer: Sendable {
  public let continuation: GridContinuation

  /// What makes bitmaps of figures.
  public let rasteriser: (any Rasteriser)?

  public init(
    continuation: GridContinuation = .split, rasteriser: (any Rasteriser)? = nil
  ) {
    self.continuation = continuation
    self.rasteriser = rasteriser
  }

  /// The whole file.
  ///
  /// - Throws: ``OfficeError`` if the file would exceed 4 GB, or a figure cannot be drawn.
  /// - Complexity: O(size of the document).
  public func bytes(of document: Document) throws(OfficeError) -> [UInt8] {
    let planned = DocumentPlanner.plan(
      document, continuation: continuation, drawsFigures: rasteriser != nil)
    let pictures = try PictureFiles.all(of: planned, rasteriser: rasteriser)
    return try DOCXPackage(planned, continuation: continuation, pictures: pictures).bytes()
  }
}
