import Diagnostics
import Documents

/// Puts the parts of a DOCX file together, with what says how they belong together.
struct DOCXPackage {
  private struct Part {
    /// What `document.xml` calls it by.
    var id: String
    /// The last word of its relationship type, and of its content type.
    var kind: String
    var name: String
    var content: [UInt8]
  }

  private let planned: PlannedDocument
  private let body: DOCXBody
  private let pictures: [PictureFiles]

  init(
    _ planned: PlannedDocument, continuation: GridContinuation, pictures: [PictureFiles]
  ) {
    self.planned = planned
    self.pictures = pictures
    body = DOCXBody(planned, continuation: continuation, pictures: pictures)
  }

  func bytes() throws(OfficeError) -> [UInt8] {
    let parts = parts
    let properties = DOCXProperties(planned: planned)
    var archive = ZIPArchive()
    try archive.add("[Content_Types].xml", contentTypes(parts))
    try archive.add("_rels/.rels", packageRelationships)
    try archive.add("docProps/core.xml", properties.core)
    try archive.add("docProps/app.xml", properties.extended)
    try archive.add("word/document.xml", body.story.xml.bytes)
    try archive.add("word/_rels/document.xml.rels", relationships(parts))
    for part in parts { try archive.add("word/\(part.name)", part.content) }
    for picture in pictures {
      guard let png = picture.png else { continue }
      // A PNG is compressed already.
      try archive.add("word/media/\(picture.name).png", png, isStored: true)
      try archive.add("word/media/\(picture.name).svg", picture.svg)
    }
    return try archive.finished()
  }

  private var parts: [Part] {
    let margins = DOCXMargins(planned: planned)
    var parts = [
      Part(
        id: "styles", kind: "styles", name: "styles.xml",
        content: DOCXStyles.part(planned.language)),
      Part(
        id: "settings", kind: "settings", name: "settings.xml",
        content: DOCXProperties(planned: planned).settings),
      Part(
        id: "footnotes", kind: "footnotes", name: "footnotes.xml",
        content: body.story.footnotes.part),
      Part(id: "fonts", kind: "fontTable", name: "fontTable.xml", content: DOCXFonts.part),
      Part(id: "theme", kind: "theme", name: "theme.xml", content: DOCXTheme.part),
      Part(
        id: DOCXSection.emptyHeaderID, kind: "header", name: "header.xml",
        content: margins.header(nil, on: .portrait)),
    ]
    for paper in Paper.allCases {
      parts.append(
        Part(
          id: DOCXSection.footerID(paper), kind: "footer", name: "footer-\(paper).xml",
          content: margins.footer(on: paper)))
    }
    for (index, run) in planned.runs.enumerated() {
      guard let title = run.runningTitle else { continue }
      let id = DOCXSection.headerID(index)
      parts.append(
        Part(
          id: id, kind: "header", name: "\(id).xml",
          content: margins.header(title, on: run.paper)))
    }
    return parts
  }

  // MARK: - How parts belong together

  private func contentTypes(_ parts: [Part]) -> [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<Types xmlns=\"\(DOCXNames.contentTypes)\">")
    xml.raw("<Default Extension=\"rels\"")
    xml.raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    xml.raw("<Default Extension=\"png\" ContentType=\"image/png\"/>")
    xml.raw("<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>")
    xml.raw("<Override PartName=\"/word/document.xml\"")
    xml.raw(" ContentType=\"\(DOCXNames.wordType)document.main+xml\"/>")
    for part in parts {
      xml.raw("<Override PartName=\"/word/\(part.name)\"")
      let isTheme = part.kind == "theme"
      let prefix = isTheme ? DOCXNames.typePrefix : DOCXNames.wordType
      xml.raw(" ContentType=\"\(prefix)\(part.kind)+xml\"/>")
    }
    xml.raw("<Override PartName=\"/docProps/app.xml\"")
    xml.raw(" ContentType=\"\(DOCXNames.typePrefix)extended-properties+xml\"/>")
    xml.raw("<Override PartName=\"/docProps/core.xml\"")
    xml.raw(" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>")
    return xml.bytes
  }

  private var packageRelationships: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<Relationships xmlns=\"\(DOCXNames.relationships)\">")
    xml.raw("<Relationship Id=\"document\" Type=\"\(DOCXNames.relationshipType)officeDocument\"")
    xml.raw(
      " Target=\"word/document.xml\"/><Relationship Id=\"core\" Type=\"\(DOCXNames.coreType)\"")
    xml.raw(" Target=\"docProps/core.xml\"/><Relationship Id=\"app\"")
    xml.raw(" Type=\"\(DOCXNames.relationshipType)extended-properties\"")
    xml.raw(" Target=\"docProps/app.xml\"/></Relationships>")
    return xml.bytes
  }

  private func relationships(_ parts: [Part]) -> [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<Relationships xmlns=\"\(DOCXNames.relationships)\">")
    for part in parts {
      xml.raw("<Relationship Id=\"\(part.id)\" Type=\"\(DOCXNames.relationshipType)\(part.kind)\"")
      xml.raw(" Target=\"\(part.name)\"/>")
    }
    for picture in pictures where picture.png != nil {
      for name in ["\(picture.name).png", "\(picture.name).svg"] {
        xml.raw("<Relationship Id=\"\(name)\" Type=\"\(DOCXNames.relationshipType)image\"")
        xml.raw(" Target=\"media/\(name)\"/>")
      }
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }
}
