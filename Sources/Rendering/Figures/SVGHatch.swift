import Documents

/// Writes a fill with lines over it as an SVG pattern.
enum SVGHatch {
  static func pattern(_ fill: Fill, named name: String, colours: SVGColours) -> String {
    guard let hatch = fill.hatch else { return "" }
    let side = SVGNumber.text(Hatch.spacing)
    let turn =
      switch hatch.pattern {
      case .rising: " patternTransform=\"rotate(45)\""
      case .falling: " patternTransform=\"rotate(-45)\""
      case .level, .upright, .dots: ""
      }
    return """
      <pattern id="\(name)" width="\(side)" height="\(side)" \
      patternUnits="userSpaceOnUse"\(turn)>\
      <rect width="\(side)" height="\(side)" fill="\(colours.text(fill.ink))"/>\
      \(lines(of: hatch, colours))</pattern>

      """
  }

  private static func lines(of hatch: Hatch, _ colours: SVGColours) -> String {
    let ink = colours.text(hatch.ink)
    let middle = SVGNumber.text(Hatch.spacing / 2)
    let side = SVGNumber.text(Hatch.spacing)
    let width = SVGNumber.text(Hatch.thickness)
    switch hatch.pattern {
    case .dots:
      return "<circle cx=\"\(middle)\" cy=\"\(middle)\" r=\"\(width)\" fill=\"\(ink)\"/>"
    case .level:
      return "<path d=\"M0 \(middle)H\(side)\" stroke=\"\(ink)\" stroke-width=\"\(width)\"/>"
    case .rising, .falling, .upright:
      return "<path d=\"M\(middle) 0V\(side)\" stroke=\"\(ink)\" stroke-width=\"\(width)\"/>"
    }
  }
}
