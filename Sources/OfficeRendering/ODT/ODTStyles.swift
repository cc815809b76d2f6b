import Diagnostics

/// Writes the named styles of an ODT file, and its pages.
struct ODTStyles {
  private let planned: PlannedDocument
  private var xml = XMLBuffer(declared: ())

  static func part(_ planned: PlannedDocument) -> [UInt8] {
    var styles = ODTStyles(planned: planned)
    let pages = ODTPages(planned: planned)
    styles.xml.raw("<office:document-styles \(ODTNames.namespaces)>")
    styles.writeFont()
    styles.xml.raw("<office:styles>")
    styles.writeDefaults()
    for style in NamedStyle.all(in: planned.language) { styles.write(style) }
    styles.writeTextStyles()
    styles.writeFrameStyle()
    styles.writeNoteStyles()
    styles.xml.raw("</office:styles><office:automatic-styles>")
    pages.writeLayouts(to: &styles.xml)
    styles.xml.raw("</office:automatic-styles><office:master-styles>")
    pages.writeMasters(to: &styles.xml)
    styles.xml.raw("</office:master-styles></office:document-styles>")
    return styles.xml.bytes
  }

  private mutating func writeFont() {
    xml.raw(
      "<office:font-face-decls><style:font-face style:name=\"Arial\" svg:font-family=\"Arial\"")
    xml.raw(" style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/>")
    xml.raw("</office:font-face-decls>")
  }

  private mutating func writeDefaults() {
    let tab = ODTNames.points(PrintLayout.tabWidth)
    xml.raw("<style:default-style style:family=\"paragraph\">")
    xml.raw("<style:paragraph-properties style:tab-stop-distance=\"\(tab)\"/>")
    xml.raw("<style:text-properties style:font-name=\"Arial\" fo:font-size=\"10pt\"")
    xml.raw(" fo:language=\"\(planned.language.rawValue)\"")
    xml.raw(" fo:country=\"\(planned.language.country)\"")
    xml.raw(" fo:hyphenate=\"false\"/></style:default-style>")
    xml.raw("<style:default-style style:family=\"table\">")
    xml.raw("<style:table-properties table:border-model=\"collapsing\"/></style:default-style>")
    for family in ["table-row", "table-cell"] {
      xml.raw("<style:default-style style:family=\"\(family)\"/>")
    }
    xml.raw(
      "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>")
  }

  private mutating func write(_ style: NamedStyle) {
    xml.raw("<style:style style:name=\"\(ODTNames.style(style.id))\" style:display-name=\"")
    xml.text(ODTNames.style(style.id) == style.id ? style.name : Self.shown(style.id))
    xml.raw("\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"")
    if let level = style.outline {
      xml.raw(" style:next-style-name=\"\(ODTNames.style(StyleID.body))\"")
      xml.raw(" style:default-outline-level=\"\(level)\"")
    }
    xml.raw(">")
    writeParagraphProperties(style)
    xml.raw("<style:text-properties fo:font-size=\"\(ODTNames.points(style.text.size * 10))\"")
    if style.text.isBold { xml.raw(" fo:font-weight=\"bold\"") }
    if style.isItalic { xml.raw(" fo:font-style=\"italic\"") }
    if let colour = style.colour { xml.raw(" fo:color=\"#\(colour)\"") }
    xml.raw("/></style:style>")
  }

  /// The name with its blanks: “Heading 1”.
  private static func shown(_ id: String) -> String {
    ODTNames.style(id).split(separator: "_20_", omittingEmptySubsequences: false)
      .joined(separator: " ")
  }

  private mutating func writeParagraphProperties(_ style: NamedStyle) {
    let points = ODTNames.points
    xml.raw("<style:paragraph-properties fo:margin-top=\"\(points(style.text.before))\"")
    xml.raw(" fo:margin-bottom=\"\(points(style.text.after))\"")
    if style.hasExactLines {
      xml.raw(" fo:line-height=\"\(points(style.text.lineHeight))\"")
    }
    if style.id == StyleID.body {
      let lines = PageCursor.linesKept
      xml.raw(" fo:orphans=\"\(lines)\" fo:widows=\"\(lines)\"")
    }
    if style.keepsNext { xml.raw(" fo:keep-with-next=\"always\" fo:keep-together=\"always\"") }
    if style.isMarked {
      xml.raw(" fo:border-left=\"4.5pt solid #\(Palette.mark)\" fo:padding-left=\"8pt\"")
      xml.raw(" fo:border-right=\"none\" fo:border-top=\"none\" fo:border-bottom=\"none\"")
    }
    switch style.alignment {
    case .start: break
    case .centre: xml.raw(" fo:text-align=\"center\"")
    case .end: xml.raw(" fo:text-align=\"end\"")
    }
    guard let level = style.contents else { return xml.raw("/>") }
    let indent = TextStyle.contentsIndent(level)
    let stop = Paper.portrait.textWidth - indent
    xml.raw(" fo:margin-left=\"\(points(indent))\" fo:margin-right=\"0pt\"><style:tab-stops>")
    xml.raw("<style:tab-stop style:position=\"\(points(stop))\" style:type=\"right\"")
    xml.raw(" style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops>")
    xml.raw("</style:paragraph-properties>")
  }

  private mutating func writeTextStyles() {
    // Links in the contents look like the text around them.
    xml.raw("<style:style style:name=\"Index_20_Link\" style:family=\"text\"/>")
    let accent = "fo:color=\"#\(Palette.accent)\""
    // Whole sentences may lead somewhere: pale dots under them leave them readable.
    let dots = "style:text-underline-style=\"dotted\""
    let colour = "style:text-underline-color=\"#\(Palette.rule)\""
    write(StyleID.link, Self.shown(StyleID.link), "\(dots) \(colour)")
    write(StyleID.cellLink, OfficeWords.styleCellLink[planned.language], accent)
    write(StyleID.hidden, OfficeWords.styleHidden[planned.language], "text:display=\"none\"")
  }

  /// A style of characters.
  private mutating func write(_ id: String, _ name: String, _ properties: String) {
    xml.raw("<style:style style:name=\"\(ODTNames.style(id))\" style:display-name=\"")
    xml.text(name)
    xml.raw("\" style:family=\"text\"><style:text-properties \(properties)/></style:style>")
  }

  /// Pictures stand on the line.
  private mutating func writeFrameStyle() {
    xml.raw("<style:style style:name=\"\(StyleID.picture)Frame\" style:family=\"graphic\">")
    xml.raw("<style:graphic-properties style:vertical-pos=\"top\"")
    xml.raw(" style:vertical-rel=\"baseline\"/></style:style>")
  }

  private mutating func writeNoteStyles() {
    for (name, position) in [
      ("Footnote_20_anchor", " style:text-position=\"super 65%\""), ("Footnote_20_Symbol", ""),
    ] {
      xml.raw("<style:style style:name=\"\(name)\" style:family=\"text\">")
      xml.raw("<style:text-properties fo:font-weight=\"bold\"\(position)/></style:style>")
    }
    xml.raw("<text:notes-configuration text:note-class=\"footnote\"")
    xml.raw(" text:citation-style-name=\"Footnote_20_Symbol\"")
    xml.raw(" text:citation-body-style-name=\"Footnote_20_anchor\"")
    xml.raw(" text:default-style-name=\"Footnote\" style:num-format=\"1\"")
    xml.raw(" text:start-numbering-at=\"document\" text:footnotes-position=\"page\"/>")
  }
}
