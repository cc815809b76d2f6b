public import Diagnostics
public import Documents

/// A figure as an SVG file of its own: real text, a title for each shape that has one, no script.
///
/// The file is drawn on white in fixed colours, since the programs that pictures are put into do not
/// know a reader's colour scheme.
public struct SVGRenderer: Sendable {
  public init() {}

  /// - Parameter language: That of the figure's words, for those who read them aloud.
  public func render(_ figure: Figure, in language: Language) -> String {
    var writer = SVGWriter(colours: .fixed, identifier: "figure")
    writer.write(figure.drawing.shapes)
    let drawing = figure.drawing
    let ground = Shape.rectangle(
      Rectangle(x: 0, y: 0, width: drawing.width, height: drawing.height), fill: Fill(.paper))
    var back = SVGWriter(colours: .fixed, identifier: "figure")
    back.write([ground])
    let size = (SVGNumber.text(drawing.width), SVGNumber.text(drawing.height))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" \(SVGWriter.head(figure, "figure")) \
      width="\(size.0)pt" height="\(size.1)pt" xml:lang="\(language.rawValue)">
      \(SVGWriter.names(figure, "figure"))\(writer.definitions)\(back.body)\(writer.body)</svg>

      """
  }
}
