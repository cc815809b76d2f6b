import Diagnostics
import Documents
import Rendering

/// A drawing as the files that a document holds of it.
struct PictureFiles {
  /// Without an extension: `figure3`, and `figure3-2` for the second part of a figure.
  let name: String

  /// Shapes and words, sharp at any size.
  let svg: [UInt8]

  /// For readers that do not know SVG; `nil` where nothing here can make bitmaps.
  let png: [UInt8]?

  /// The pixels of a printed point: 200 to the inch, as office printers and projectors show.
  private static let pixelsPerPoint = 200.0 / 72

  /// The widest and the highest bitmap, in pixels.
  private static let mostPixels = 4_000.0

  /// - Throws: ``OfficeError/picture(title:)`` if the bitmap cannot be made.
  init(_ planned: PlannedFigure, rasteriser: (any Rasteriser)?) throws(OfficeError) {
    let drawing = planned.figure.drawing
    let part = planned.page.isFirst ? "" : "-\(planned.page.page)"
    name = "figure\(planned.number)\(part)"
    guard let size = planned.size else {
      svg = []
      png = nil
      return
    }
    var shown = planned.figure
    shown.title = planned.title
    svg = Array(SVGRenderer().render(shown, in: planned.language).utf8)
    let printed = Double(size.width) / (20 * drawing.width)
    let scale = min(
      printed * Self.pixelsPerPoint, Self.mostPixels / max(drawing.width, drawing.height))
    do {
      png = try rasteriser?.png(of: drawing, scale: scale)
    } catch {
      throw .picture(title: planned.figure.title)
    }
  }

  /// Those of every figure of a document, in order.
  static func all(
    of planned: PlannedDocument, rasteriser: (any Rasteriser)?
  ) throws(OfficeError) -> [PictureFiles] {
    var files: [PictureFiles] = []
    for figure in planned.figures {
      files.append(try PictureFiles(figure, rasteriser: rasteriser))
    }
    return files
  }
}
