import Diagnostics

/// Writes the styles of a DOCX file: Word's own where it has one, so that headings, contents and
/// notes are recognised as such, and a few for tables.
struct DOCXStyles {
  private let language: Language
  private var xml = XMLBuffer(declared: ())

  init(_ language: Language) {
    self.language = language
  }

  static func part(_ language: Language) -> [UInt8] {
    var styles = DOCXStyles(language)
    styles.write()
    return styles.xml.bytes
  }

  private mutating func write() {
    xml.raw("<w:styles \(DOCXNames.word)>")
    writeDefaults()
    write(DOCXStyle.body, "Body Text", .body)
    write(DOCXStyle.title, "Title", .title, colour: Palette.accent, isLeft: true)
    write(DOCXStyle.subtitle, "Subtitle", .subtitle, colour: Palette.soft, isLeft: true)
    for level in 1...TextStyle.deepestHeading {
      write(
        DOCXStyle.heading(level), "heading \(level)", .heading(level), colour: Palette.accent,
        next: DOCXStyle.body, outline: level, keepsNext: true)
      writeContents(level)
    }
    write(
      DOCXStyle.contentsHeading, "TOC Heading", .contentsHeading, colour: Palette.accent,
      keepsNext: true)
    write(DOCXStyle.caption, "caption", .caption, colour: Palette.soft, keepsNext: true)
    write(DOCXStyle.header, "header", .footer, colour: Palette.soft)
    write(DOCXStyle.footer, "footer", .footer, colour: Palette.soft)
    write(DOCXStyle.noteText, "footnote text", .footnote)
    writeTableStyles()
    writeCharacterStyles()
    xml.raw("</w:styles>")
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

  // MARK: - Paragraphs

  private mutating func write(
    _ id: String, _ name: String, _ style: TextStyle, colour: String? = nil, isItalic: Bool = false,
    next: String? = nil, outline: Int? = nil, keepsNext: Bool = false, isLeft: Bool = false,
    alignment: String? = nil, tabs: String = "", indent: Int = 0
  ) {
    xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"")
    xml.text(name)
    xml.raw("\"/><w:basedOn w:val=\"Normal\"/>")
    if let next { xml.raw("<w:next w:val=\"\(next)\"/>") }
    xml.raw("<w:qFormat/><w:pPr>")
    if keepsNext { xml.raw("<w:keepNext/><w:keepLines/>") }
    if isLeft {
      xml.raw("<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"FFDD33\"/></w:pBdr>")
    }
    xml.raw(tabs)
    xml.raw("<w:spacing w:before=\"\(style.before)\" w:after=\"\(style.after)\"")
    xml.raw(" w:line=\"\(style.lineHeight)\" w:lineRule=\"exact\"/>")
    if isLeft { xml.raw("<w:ind w:left=\"227\"/>") }
    if indent > 0 { xml.raw("<w:ind w:left=\"\(indent)\" w:right=\"\(ContentsEntry.numberWidth)\"/>") }
    if let alignment { xml.raw("<w:jc w:val=\"\(alignment)\"/>") }
    if let outline { xml.raw("<w:outlineLvl w:val=\"\(outline - 1)\"/>") }
    xml.raw("</w:pPr><w:rPr>")
    if style.isBold { xml.raw("<w:b/><w:bCs/>") }
    if isItalic { xml.raw("<w:i/><w:iCs/>") }
    if let colour { xml.raw("<w:color w:val=\"\(colour)\"/>") }
    xml.raw("<w:sz w:val=\"\(style.size)\"/><w:szCs w:val=\"\(style.size)\"/></w:rPr></w:style>")
  }

  /// A line of contents: its page stands at the right, after dots.
  private mutating func writeContents(_ level: Int) {
    let width = Paper.portrait.textWidth
    let tab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(width)\"/></w:tabs>"
    write(
      DOCXStyle.contents(level), "toc \(level)", .contents(level), tabs: tab,
      indent: TextStyle.contentsIndent(level))
  }

  // MARK: - Tables

  private mutating func writeTableStyles() {
    write(
      DOCXStyle.continuation, OfficeWords.styleContinuation[language], .continuation,
      colour: Palette.accent, keepsNext: true)
    write(DOCXStyle.foot, OfficeWords.styleFoot[language], .foot, colour: Palette.soft)
    var end = TextStyle.hairline
    end.after = PlannedTable.gapAfter - end.lineHeight
    write(DOCXStyle.tableEnd, OfficeWords.styleEnd[language], end)
    write(DOCXStyle.hairline, OfficeWords.styleHairline[language], .hairline)
    writeCells("Answers", OfficeWords.styleAnswers[language], .cell, .cellHeading)
    writeCells("Figures", OfficeWords.styleFigures[language], .figure, .figureHeading)
    xml.raw("<w:style w:type=\"table\" w:styleId=\"\(DOCXStyle.table)\"><w:name w:val=\"")
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
    xml.raw("<w:right w:w=\"\(CellPadding.side)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>")
  }

  private mutating func writeCells(
    _ id: String, _ name: String, _ style: TextStyle, _ bold: TextStyle
  ) {
    let words = OfficeWords.self
    write(id, name, style)
    write(id + "End", "\(name) – \(words.styleAtEnd[language])", style, alignment: "right")
    write(id + "Heading", "\(name) – \(words.styleHeading[language])", bold)
    write(
      id + "HeadingEnd", "\(name) – \(words.styleHeadingAtEnd[language])", bold, alignment: "right")
    write(
      id + "Spanner", "\(name) – \(words.styleSpanner[language])", bold, colour: Palette.accent,
      alignment: "center")
    write(id + "Label", "\(name) – \(words.styleLabel[language])", bold)
    write(id + "Total", "\(name) – \(words.styleTotal[language])", bold, alignment: "right")
    write(
      id + "Part", "\(name) – \(words.stylePart[language])", bold, colour: Palette.accent)
    write(
      id + "Absent", "\(name) – \(words.styleAbsent[language])", style, colour: Palette.soft,
      isItalic: true, alignment: "center")
  }

  // MARK: - Characters

  private mutating func writeCharacterStyles() {
    xml.raw("<w:style w:type=\"character\" w:styleId=\"\(DOCXStyle.noteCall)\">")
    xml.raw("<w:name w:val=\"footnote reference\"/><w:basedOn w:val=\"DefaultParagraphFont\"/>")
    xml.raw("<w:rPr><w:b/><w:i w:val=\"0\"/><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>")
    xml.raw("<w:style w:type=\"character\" w:styleId=\"\(DOCXStyle.link)\">")
    xml.raw("<w:name w:val=\"Hyperlink\"/><w:basedOn w:val=\"DefaultParagraphFont\"/>")
    xml.raw("<w:rPr><w:color w:val=\"\(Palette.accent)\"/></w:rPr></w:style>")
  }
}
