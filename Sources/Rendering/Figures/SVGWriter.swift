import Documents

/// Writes the shapes of a drawing as SVG elements, and the hatches they use as definitions.
struct SVGWriter {
  private let colours: SVGColours

  /// What the names of this figure begin with: those of a page must differ.
  private let identifier: String

  private(set) var body = ""

  private var hatches: [Fill] = []
  private var hatchNumbers: [Fill: Int] = [:]

  init(colours: SVGColours, identifier: String) {
    self.colours = colours
    self.identifier = identifier
  }

  /// The attributes that every figure has on its outermost element.
  static func head(_ figure: Figure, _ identifier: String) -> String {
    let width = SVGNumber.text(figure.drawing.width)
    let height = SVGNumber.text(figure.drawing.height)
    // Measured for these widths: another font would let labels run into one another.
    let fonts = "Liberation Sans, Arial, Helvetica, sans-serif"
    return """
      viewBox="0 0 \(width) \(height)" role="img" \
      aria-labelledby="\(identifier).title \(identifier).description" font-family="\(fonts)"
      """
  }

  /// What a reader who does not see the figure is told.
  static func names(_ figure: Figure, _ identifier: String) -> String {
    """
    <title id="\(identifier).title">\(HTMLText.attribute(figure.title))</title>
    <desc id="\(identifier).description">\(HTMLText.attribute(figure.description))</desc>

    """
  }

  mutating func write(_ shapes: [Shape]) {
    for shape in shapes { write(shape) }
  }

  private mutating func write(_ shape: Shape) {
    switch shape {
    case .group(let title, let shapes):
      if let title, shapes.count == 1, let element = element(shapes[0], title: title) {
        body += element
      } else {
        body += "<g>" + (title.map(Self.title) ?? "") + "\n"
        write(shapes)
        body += "</g>\n"
      }
    default: body += element(shape, title: nil) ?? ""
    }
  }

  /// A single shape; `nil` for a group.
  private mutating func element(_ shape: Shape, title: String?) -> String? {
    let inner = title.map(Self.title) ?? ""
    switch shape {
    case .group: return nil
    case .path(let path, let fill, let stroke):
      // Rings in rings are holes, whichever way they turn; one ring needs no rule.
      let rule = fill != nil && Self.hasRings(path) ? " fill-rule=\"evenodd\"" : ""
      return "<path d=\"\(Self.steps(path))\"\(rule)\(paint(fill, stroke))"
        + Self.end("path", inner)
    case .rectangle(let box, let fill, let stroke):
      return """
        <rect x="\(SVGNumber.text(box.x))" y="\(SVGNumber.text(box.y))" \
        width="\(SVGNumber.text(box.width))" height="\(SVGNumber.text(box.height))"\
        \(paint(fill, stroke))\(Self.end("rect", inner))
        """
    case .circle(let center, let radius, let fill, let stroke):
      return """
        <circle cx="\(SVGNumber.text(center.x))" cy="\(SVGNumber.text(center.y))" \
        r="\(SVGNumber.text(radius))"\(paint(fill, stroke))\(Self.end("circle", inner))
        """
    case .line(let from, let to, let stroke):
      return """
        <path d="M\(SVGNumber.pair(from))L\(SVGNumber.pair(to))"\
        \(paint(nil, stroke))\(Self.end("path", inner))
        """
    case .text(let line):
      return text(line, inner)
    }
  }

  private func text(_ line: TextLine, _ inner: String) -> String {
    let position = line.position
    var attributes = "x=\"\(SVGNumber.text(position.x))\" y=\"\(SVGNumber.text(position.y))\""
    attributes += " font-size=\"\(SVGNumber.text(line.size))\""
    if line.weight == .bold { attributes += " font-weight=\"bold\"" }
    switch line.anchor {
    case .start: break
    case .middle: attributes += " text-anchor=\"middle\""
    case .end: attributes += " text-anchor=\"end\""
    }
    if line.turn != 0 {
      let turn = SVGNumber.text(line.turn)
      attributes += " transform=\"rotate(\(turn) \(SVGNumber.pair(position)))\""
    }
    attributes += " fill=\"\(colours.text(line.ink))\""
    return "<text \(attributes)>\(inner)\(HTMLText.attribute(line.text))</text>\n"
  }

  // MARK: - Paint

  private mutating func paint(_ fill: Fill?, _ stroke: Stroke?) -> String {
    var attributes = " fill=\"\(fill.map { reference($0) } ?? "none")\""
    if let stroke {
      attributes += " stroke=\"\(colours.text(stroke.ink))\""
      attributes += " stroke-width=\"\(SVGNumber.text(stroke.width))\""
      if !stroke.dashes.isEmpty {
        let dashes = stroke.dashes.map { SVGNumber.text($0) }.joined(separator: " ")
        attributes += " stroke-dasharray=\"\(dashes)\""
      }
    }
    return attributes
  }

  private mutating func reference(_ fill: Fill) -> String {
    guard fill.hatch != nil else { return colours.text(fill.ink) }
    if hatchNumbers[fill] == nil {
      hatches.append(fill)
      hatchNumbers[fill] = hatches.count
    }
    return "url(#\(identifier).hatch-\(hatchNumbers[fill, default: 0]))"
  }

  /// The hatches used so far.
  var definitions: String {
    guard !hatches.isEmpty else { return "" }
    let patterns = hatches.enumerated().map { index, fill in
      let name = "\(identifier).hatch-\(index + 1)"
      return SVGHatch.pattern(fill, named: name, colours: colours)
    }
    return "<defs>\n\(patterns.joined())</defs>\n"
  }

  // MARK: - Pieces

  private static func title(_ title: String) -> String {
    "<title>\(HTMLText.attribute(title))</title>"
  }

  private static func end(_ name: String, _ inner: String) -> String {
    inner.isEmpty ? "/>\n" : ">\(inner)</\(name)>\n"
  }

  private static func hasRings(_ path: Path) -> Bool {
    let moves = path.steps.lazy.filter { if case .move = $0 { true } else { false } }
    return moves.dropFirst().first != nil
  }

  private static func steps(_ path: Path) -> String {
    var steps = ""
    for step in path.steps {
      switch step {
      case .move(let to): steps += "M\(SVGNumber.pair(to))"
      case .line(let to): steps += "L\(SVGNumber.pair(to))"
      case .curve(let first, let second, let to):
        steps += "C\(SVGNumber.pair(first)) \(SVGNumber.pair(second)) \(SVGNumber.pair(to))"
      case .close: steps += "Z"
      }
    }
    return steps
  }
}
