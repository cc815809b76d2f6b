/// The theme: the colours and the font that Word offers to who edits the file, those that the styles
/// use.
///
/// Source: ECMA-376, part 1, 20.1.6.9; the three fills, lines and effects are the fewest it allows.
enum DOCXTheme {
  static let part: [UInt8] = {
    var xml = XMLBuffer(declared: ())
    xml.raw("<a:theme xmlns:a=\"\(DOCXNames.drawing)\" name=\"jaune\"><a:themeElements>")
    xml.raw("<a:clrScheme name=\"jaune\">")
    for (name, colour) in colours {
      xml.raw("<a:\(name)><a:srgbClr val=\"\(colour)\"/></a:\(name)>")
    }
    xml.raw("</a:clrScheme><a:fontScheme name=\"jaune\">")
    for name in ["majorFont", "minorFont"] {
      xml.raw("<a:\(name)><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/>")
      xml.raw("<a:cs typeface=\"\"/></a:\(name)>")
    }
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    xml.raw("</a:fontScheme><a:fmtScheme name=\"jaune\">")
    for (name, style) in [
      ("fillStyleLst", fill), ("lnStyleLst", line), ("effectStyleLst", effect),
      ("bgFillStyleLst", fill),
    ] {
      xml.raw("<a:\(name)>\(style)\(style)\(style)</a:\(name)>")
    }
    xml.raw("</a:fmtScheme></a:themeElements></a:theme>")
    return xml.bytes
  }()

  private static let colours = [
    ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", Palette.soft), ("lt2", Palette.band),
    ("accent1", Palette.accent), ("accent2", Palette.strong), ("accent3", Palette.mark),
    ("accent4", Palette.rule), ("accent5", Palette.hatch), ("accent6", Palette.soft),
    ("hlink", Palette.accent), ("folHlink", Palette.accent),
  ]
}
