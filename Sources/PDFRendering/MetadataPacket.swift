/// The properties of a file as XMP, which archives and readers for the blind look at first.
///
/// Source: ISO 16684-1 (XMP); ISO 32000-1, 14.3.2.
struct MetadataPacket {
  let properties: FileProperties

  /// What made the file, as its other properties name it.
  let producer: String

  /// The whole packet, the same for the same properties.
  var text: String {
    var lines = [
      "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">",
      "<dc:format>application/pdf</dc:format>",
      Self.text("title", properties.title),
      Self.list("language", of: properties.language.rawValue, as: "Bag"),
    ]
    if let author = properties.author { lines.append(Self.list("creator", of: author, as: "Seq")) }
    if let subject = properties.subject { lines.append(Self.text("description", subject)) }
    lines += [
      "<pdf:Producer>\(Self.escaped(producer))</pdf:Producer>",
      "<xmp:CreatorTool>\(FileProperties.creator)</xmp:CreatorTool>",
      "<xmp:CreateDate>\(Self.escaped(properties.created))</xmp:CreateDate>",
      "</rdf:Description>", "</rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"r\"?>",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ name: String, _ text: String) -> String {
    "<dc:\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
      + "</dc:\(name)>"
  }

  private static func list(_ name: String, of text: String, as kind: String) -> String {
    "<dc:\(name)><rdf:\(kind)><rdf:li>\(escaped(text))</rdf:li></rdf:\(kind)></dc:\(name)>"
  }

  /// Controls are no longer in the text: XML has no way to write them.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
