import Diagnostics

/// Writes the styles of a DOCX file: Word's own where it has one, so that headings, contents and
/// notes are recognised as such, and a few for tables.
struct DOCXStyles {
  private let language: Language
  private var xml = XMLBuffer(declared: ())

  static func part(_ language: Language) -> [UInt8] {
    var styles = DOCXStyles(language: language)
    styles.xml.raw("<w:styles \(DOCXNames.word)>")
    styles.writeDefaults()
    for style in NamedStyle.all(in: language) { styles.write(style) }
    styles.writeTableStyle()
    styles.writeCharacterStyles()
    styles.xml.raw("</w:styles>")
    return styles.xml.bytes
  }

  private mutating func writeDefaults() {
    let tag = language.tag
    xml.raw("<w:docDefaults><w:rPrDefault><w:rPr>")
    xml.raw("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>")
    xml.raw("<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
    xml.raw("<w:lang w:val=\"\(tag)\" w:eastAsia=\"\(tag)\" w:bidi=\"ar-SA\"/>")
    xml.raw("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
    xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">")
    xml.raw("<w:name w:val=\"Normal\"/><w:qFormat/></w:style>")
    xml.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
    xml.raw("<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/>")
    xml.raw("<w:semiHidden/></w:style>")
    xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">")
    xml.raw("<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>")
    xml.raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>")
  }

  private mutating func write(_ style: NamedStyle) {
    xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"\(style.id)\"><w:name w:val=\"")
    xml.text(style.name)
    xml.raw("\"/><w:basedOn w:val=\"Normal\"/>")
    if style.outline != nil { xml.raw("<w:next w:val=\"\(StyleID.body)\"/>") }
    xml.raw("<w:qFormat/>")
    writeParagraphProperties(style)
    xml.raw("<w:rPr>")
    if style.text.isBold { xml.raw("<w:b/><w:bCs/>") }
    if style.isItalic { xml.raw("<w:i/><w:iCs/>") }
    if let colour = style.colour { xml.raw("<w:color w:val=\"\(colour)\"/>") }
    let size = style.text.size
    xml.raw("<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr></w:style>")
  }

  /// In the order of the schema.
  private mutating func writeParagraphProperties(_ style: NamedStyle) {
    xml.raw("<w:pPr>")
    if style.keepsNext { xml.raw("<w:keepNext/><w:keepLines/>") }
    xml.raw("<w:widowControl w:val=\"\(style.id == StyleID.body ? 1 : 0)\"/>")
    if style.isMarked {
      xml.raw("<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\"")
      xml.raw(" w:color=\"\(Palette.mark)\"/></w:pBdr>")
    }
    if style.contents != nil {
      // Its page stands at the right, after dots.
      xml.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\"")
      xml.raw(" w:pos=\"\(Paper.portrait.textWidth)\"/></w:tabs>")
    }
    xml.raw("<w:spacing w:before=\"\(style.text.before)\" w:after=\"\(style.text.after)\"")
    xml.raw(
      style.hasExactLines
        ? " w:line=\"\(style.text.lineHeight)\" w:lineRule=\"exact\"/>"
        : " w:line=\"240\" w:lineRule=\"auto\"/>")
    if style.isMarked { xml.raw("<w:ind w:left=\"227\"/>") }
    if let level = style.contents {
      // Nothing set in from the right: LibreOffice does not show a number that stands outside.
      xml.raw("<w:ind w:left=\"\(TextStyle.contentsIndent(level))\"/>")
    }
    switch style.alignment {
    case .start: break
    case .centre: xml.raw("<w:jc w:val=\"center\"/>")
    case .end: xml.raw("<w:jc w:val=\"right\"/>")
    }
    if let level = style.outline { xml.raw("<w:outlineLvl w:val=\"\(level - 1)\"/>") }
    xml.raw("</w:pPr>")
  }

  private mutating func writeTableStyle() {
    xml.raw("<w:style w:type=\"table\" w:styleId=\"\(StyleID.table)\"><w:name w:val=\"")
    xml.text(OfficeWords.styleTable[language])
    xml.raw("\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>")
    for (side, colour, width) in [
      ("top", Palette.accent, 12), ("bottom", Palette.accent, 12), ("insideH", Palette.rule, 4),
      ("insideV", Palette.rule, 4),
    ] {
      xml.raw("<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"0\" w:color=\"\(colour)\"/>")
    }
    xml.raw("</w:tblBorders><w:tblCellMar><w:top w:w=\"\(CellPadding.top)\" w:type=\"dxa\"/>")
    xml.raw("<w:left w:w=\"\(CellPadding.side)\" w:type=\"dxa\"/>")
    xml.raw("<w:bottom w:w=\"\(CellPadding.bottom)\" w:type=\"dxa\"/>")
    xml.raw(
      "<w:right w:w=\"\(CellPadding.side)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>")
  }

  private mutating func writeCharacterStyles() {
    write(
      StyleID.noteCall, "footnote reference",
      "<w:b/><w:i w:val=\"0\"/><w:vertAlign w:val=\"superscript\"/>")
    let accent = "<w:color w:val=\"\(Palette.accent)\"/>"
    // Whole sentences may lead somewhere: pale dots under them leave them readable.
    write(StyleID.link, "Hyperlink", "<w:u w:val=\"dotted\" w:color=\"\(Palette.rule)\"/>")
    write(StyleID.cellLink, OfficeWords.styleCellLink[language], accent)
    write(StyleID.hidden, OfficeWords.styleHidden[language], "<w:vanish/>")
  }

  /// A style of characters.
  private mutating func write(_ id: String, _ name: String, _ properties: String) {
    xml.raw("<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"")
    xml.text(name)
    xml.raw("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/>")
    xml.raw("<w:rPr>\(properties)</w:rPr></w:style>")
  }
}
