/// The table of fonts: what to set the text in where Arial is not to be had. Liberation Sans has the
/// same widths, so that pages stay as planned.
enum DOCXFonts {
  static let part: [UInt8] = {
    var xml = XMLBuffer(declared: ())
    xml.raw("<w:fonts \(DOCXNames.word)><w:font w:name=\"Arial\">")
    xml.raw("<w:altName w:val=\"Liberation Sans\"/><w:panose1 w:val=\"020B0604020202020204\"/>")
    xml.raw("<w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/>")
    xml.raw("</w:font></w:fonts>")
    return xml.bytes
  }()
}
