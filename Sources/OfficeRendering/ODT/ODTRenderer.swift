import Diagnostics
public import Documents

/// A document as an ODT file, for LibreOffice and everything that reads OpenDocument.
///
/// Each question is one table, cut by the word processor; the pages it goes on on are headed by its
/// title and « (suite 1) », « (suite 2) », … which count themselves anew as the text is edited. The
/// same document always gives the same bytes.
///
/// Source: *Open Document Format for Office Applications* 1.3, part 3.
public struct ODTRenderer: Sendable {
  public init() {}

  /// The whole file.
  ///
  /// - Throws: ``OfficeError`` if the file would exceed 4 GB.
  /// - Complexity: O(size of the document).
  public func bytes(of document: Document) throws(OfficeError) -> [UInt8] {
    let planned = DocumentPlanner.plan(document, continuation: .flow)
    var archive = ZIPArchive()
    // Readers tell the type by the file's first bytes.
    try archive.add("mimetype", Array(ODTNames.mediaType.utf8), isStored: true)
    try archive.add("content.xml", content(of: planned))
    try archive.add("styles.xml", ODTStyles.part(planned))
    try archive.add("meta.xml", meta(of: planned))
    try archive.add("META-INF/manifest.xml", manifest)
    return try archive.finished()
  }

  private func content(of planned: PlannedDocument) -> [UInt8] {
    let body = ODTBody(planned)
    var xml = XMLBuffer(declared: ())
    xml.raw("<office:document-content \(ODTNames.namespaces)><office:automatic-styles>")
    xml.raw(body.styles.xml)
    xml.raw("</office:automatic-styles><office:body><office:text>")
    xml.raw(body.xml)
    xml.raw("</office:text></office:body></office:document-content>")
    return xml.bytes
  }

  private func meta(of planned: PlannedDocument) -> [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<office:document-meta \(ODTNames.namespaces)><office:meta>")
    xml.raw("<meta:generator>jaune</meta:generator><dc:title>")
    xml.text(planned.title)
    xml.raw("</dc:title><dc:language>\(planned.language.tag)</dc:language>")
    xml.raw("</office:meta></office:document-meta>")
    return xml.bytes
  }

  private var manifest: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<manifest:manifest xmlns:manifest=\"\(ODTNames.manifest)\" manifest:version=\"1.3\">")
    xml.raw("<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\"")
    xml.raw(" manifest:media-type=\"\(ODTNames.mediaType)\"/>")
    for part in ["content.xml", "styles.xml", "meta.xml"] {
      xml.raw(
        "<manifest:file-entry manifest:full-path=\"\(part)\" manifest:media-type=\"text/xml\"/>")
    }
    xml.raw("</manifest:manifest>")
    return xml.bytes
  }
}
