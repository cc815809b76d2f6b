import Diagnostics

/// Puts the parts of an ODT file together.
struct ODTPackage {
  let planned: PlannedDocument
  let continuation: GridContinuation
  let pictures: [PictureFiles]

  func bytes() throws(OfficeError) -> [UInt8] {
    var archive = ZIPArchive()
    // Readers tell the type by the file's first bytes.
    try archive.add("mimetype", Array(ODTNames.mediaType.utf8), isStored: true)
    try archive.add("content.xml", content)
    try archive.add("styles.xml", ODTStyles.part(planned))
    try archive.add("meta.xml", meta)
    for picture in pictures {
      for (path, type) in picture.odtNames {
        let isBitmap = type == "image/png"
        // A PNG is compressed already.
        try archive.add(path, isBitmap ? picture.png ?? [] : picture.svg, isStored: isBitmap)
      }
    }
    try archive.add("META-INF/manifest.xml", manifest)
    return try archive.finished()
  }

  private var content: [UInt8] {
    let story = ODTBody(planned, continuation: continuation, pictures: pictures).story
    var xml = XMLBuffer(declared: ())
    xml.raw("<office:document-content \(ODTNames.namespaces)><office:automatic-styles>")
    xml.raw(story.styles.xml)
    xml.raw("</office:automatic-styles><office:body><office:text>")
    xml.raw(story.xml)
    xml.raw("</office:text></office:body></office:document-content>")
    return xml.bytes
  }

  private var meta: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<office:document-meta \(ODTNames.namespaces)><office:meta>")
    xml.raw("<meta:generator>jaune</meta:generator><dc:title>")
    xml.text(planned.title)
    xml.raw("</dc:title><dc:language>\(planned.language.tag)</dc:language>")
    xml.raw("<meta:document-statistic meta:page-count=\"\(planned.pageCount)\"/>")
    xml.raw("</office:meta></office:document-meta>")
    return xml.bytes
  }

  private var manifest: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<manifest:manifest xmlns:manifest=\"\(ODTNames.manifest)\" manifest:version=\"1.3\">")
    xml.raw("<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\"")
    xml.raw(" manifest:media-type=\"\(ODTNames.mediaType)\"/>")
    let parts = ["content.xml", "styles.xml", "meta.xml"].map { (path: $0, type: "text/xml") }
    for (path, type) in parts + pictures.flatMap(\.odtNames) {
      xml.raw(
        "<manifest:file-entry manifest:full-path=\"\(path)\" manifest:media-type=\"\(type)\"/>")
    }
    xml.raw("</manifest:manifest>")
    return xml.bytes
  }
}
