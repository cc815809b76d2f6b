import Diagnostics
public import Documents

/// A document as an ODT file, for LibreOffice and everything that reads OpenDocument.
///
/// Tables that flow are cut by the word processor; the pages they go on on are headed by their title
/// and « (suite 1) », « (suite 2) », … which count themselves anew as the text is edited. The same
/// document always gives the same bytes.
///
/// A figure is the drawing itself; a rasteriser adds a bitmap for readers that do not know SVG.
///
/// Source: *Open Document Format for Office Applications* 1.3, part 3.
public struct ODTRenderer: Sendable {
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
    let planned = DocumentPlanner.plan(document, continuation: continuation, drawsFigures: true)
    let pictures = try PictureFiles.all(of: planned, rasteriser: rasteriser)
    return try ODTPackage(planned: planned, continuation: continuation, pictures: pictures)
      .bytes()
  }
}
