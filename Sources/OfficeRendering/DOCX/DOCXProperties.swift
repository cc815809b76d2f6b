import Diagnostics

/// What a DOCX file says of itself: title and language, pages as planned, settings.
struct DOCXProperties {
  let planned: PlannedDocument

  var core: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw(
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/")
    xml.raw("core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
    xml.text(planned.title)
    xml.raw("</dc:title><dc:creator>jaune</dc:creator>")
    xml.raw("<dc:language>\(planned.language.tag)</dc:language></cp:coreProperties>")
    return xml.bytes
  }

  var extended: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<Properties xmlns=\"\(DOCXNames.extendedProperties)\">")
    xml.raw("<Pages>\(planned.pageCount)</Pages><Application>jaune</Application></Properties>")
    return xml.bytes
  }

  /// Compatibility mode 15: the layout of Word 2013 and later, without “compatibility mode” in the
  /// title of the window.
  var settings: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<w:settings \(DOCXNames.word)><w:zoom w:percent=\"100\"/>")
    xml.raw("<w:defaultTabStop w:val=\"\(PrintLayout.tabWidth)\"/>")
    xml.raw("<w:characterSpacingControl w:val=\"doNotCompress\"/>")
    xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    xml.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\"")
    xml.raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    xml.raw("<w:themeFontLang w:val=\"\(planned.language.tag)\"/>")
    xml.raw("<w:decimalSymbol w:val=\"\(planned.language == .french ? "," : ".")\"/>")
    xml.raw("<w:listSeparator w:val=\"\(planned.language == .french ? ";" : ",")\"/></w:settings>")
    return xml.bytes
  }
}
