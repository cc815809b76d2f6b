/// Reads back the little HTML that renderers write in a cell: tags and character references.
enum HTMLReader {
  static func text(of html: Substring) -> String {
    var text = String.UnicodeScalarView()
    var rest = html.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<":
        rest = rest.drop { $0 != ">" }.dropFirst()
      case "&":
        let name = rest.prefix { $0 != ";" }
        rest = rest[name.endIndex...].dropFirst()
        text.append(named(String(name)))
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  static func named(_ name: String) -> Unicode.Scalar {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    default:
      if name.hasPrefix("#x") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      } else {
        UInt32(name.dropFirst(1)).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      }
    }
  }
}
