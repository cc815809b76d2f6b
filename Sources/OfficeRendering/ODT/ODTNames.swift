/// The namespaces of OpenDocument 1.3, and the names its applications know styles by.
enum ODTNames {
  static let namespaces =
    [
      ("office", "office:1.0"), ("style", "style:1.0"), ("text", "text:1.0"),
      ("table", "table:1.0"), ("meta", "meta:1.0"), ("fo", "xsl-fo-compatible:1.0"),
      ("svg", "svg-compatible:1.0"), ("draw", "drawing:1.0"),
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1)\"" }
    .joined(separator: " ")
    + " xmlns:ooow=\"http://openoffice.org/2004/writer\""
    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    + " office:version=\"1.3\""

  static let mediaType = "application/vnd.oasis.opendocument.text"
  static let manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"

  /// The name of a style, those of LibreOffice and its kin where they have one.
  static func style(_ id: String) -> String {
    switch id {
    case StyleID.body: return "Text_20_body"
    case StyleID.contentsHeading: return "Contents_20_Heading"
    case StyleID.link: return "Internet_20_link"
    case StyleID.noteText: return "Footnote"
    case StyleID.noteCall: return "Footnote_20_anchor"
    default: break
    }
    for (prefix, name) in [("Heading", "Heading_20_"), ("TOC", "Contents_20_")] {
      if id.hasPrefix(prefix) { return name + id.dropFirst(prefix.count) }
    }
    return id
  }

  /// A length in twips, as points.
  static func points(_ twips: Int) -> String {
    let hundredths = twips * 5
    let rest = String(hundredths.magnitude % 100)
    let zero = rest.utf8.count < 2 ? "0" : ""
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(zero)\(rest)pt"
  }
}
