import Diagnostics
import Documents

/// Writes a figure as an inline drawing of the page, and what stands under it.
struct HTMLFigure {
  let figure: Figure

  /// The title as an element of its own.
  let title: String

  /// What the names of the figure's parts begin with.
  let identifier: String

  /// Whether the figure is printed on several pages: on one its words would be too small.
  private var isTall: Bool { figure.drawing.height > 1.2 * figure.drawing.width }

  func html() -> String {
    var writer = SVGWriter(colours: .page, identifier: identifier)
    writer.write(figure.drawing.shapes)
    let foot = figure.foot.map { "<p class=\"base\">\(HTMLText.content($0))</p>\n" }.joined()
    // A point of the drawing is at most as large as a point of paper; narrow windows scroll.
    let width = "max-width:\(SVGNumber.text(figure.drawing.width))pt"
    return """
      <figure class="drawing\(isTall ? " tall" : "")">
      <figcaption>\(title)</figcaption>
      <div class="canvas" role="group" aria-labelledby="\(identifier).title" tabindex="0">
      <svg \(SVGWriter.head(figure, identifier)) style="\(width)">
      \(SVGWriter.names(figure, identifier))\(writer.definitions)\(writer.body)</svg>
      </div>
      \(foot)</figure>

      """
  }
}
