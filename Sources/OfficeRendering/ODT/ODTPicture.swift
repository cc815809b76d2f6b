import Diagnostics
import Documents

/// Writes figures as OpenDocument does.
extension XMLBuffer {
  /// A picture that stands in a line like a letter: the drawing, and the bitmap for readers that do
  /// not know SVG.
  mutating func openPicture(
    _ files: PictureFiles, of planned: PlannedFigure, size: (width: Int, height: Int)
  ) {
    raw("<draw:frame draw:style-name=\"\(StyleID.picture)Frame\" draw:name=\"\(files.name)\"")
    raw(" text:anchor-type=\"as-char\" svg:width=\"\(ODTNames.points(size.width))\"")
    raw(" svg:height=\"\(ODTNames.points(size.height))\">")
    for file in files.odtNames {
      raw("<draw:image xlink:href=\"\(file.path)\" xlink:type=\"simple\" xlink:show=\"embed\"")
      raw(" xlink:actuate=\"onLoad\" draw:mime-type=\"\(file.type)\"/>")
    }
    if !planned.title.isEmpty {
      raw("<svg:title>")
      text(planned.title)
      raw("</svg:title>")
    }
    raw("<svg:desc>")
    text(planned.figure.description)
    raw("</svg:desc></draw:frame>")
  }
}

extension PictureFiles {
  /// Where the files stand in an ODT file, the better first, and what they are.
  var odtNames: [(path: String, type: String)] {
    guard !svg.isEmpty else { return [] }
    let drawing = (path: "Pictures/\(name).svg", type: "image/svg+xml")
    return png == nil ? [drawing] : [drawing, ("Pictures/\(name).png", "image/png")]
  }
}
