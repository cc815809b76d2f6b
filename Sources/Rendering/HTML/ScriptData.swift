import Text

/// What the script of a page is told, as JSON that an HTML page can hold.
indirect enum ScriptData {
  case text(String)
  case number(Int)
  case list([ScriptData])
  /// Each key once, in this order.
  case object([(String, ScriptData)])
}

extension ScriptData {
  var json: String {
    var json = ""
    write(to: &json)
    return json
  }

  private func write(to json: inout String) {
    switch self {
    case .text(let text): Self.write(text, to: &json)
    case .number(let number): json += String(number)
    case .list(let items):
      json += "["
      for (index, item) in items.enumerated() {
        if index > 0 { json += "," }
        item.write(to: &json)
      }
      json += "]"
    case .object(let members):
      json += "{"
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { json += ",\n" }
        Self.write(key, to: &json)
        json += ":"
        value.write(to: &json)
      }
      json += "}"
    }
  }

  /// No `<` stands in it, so that nothing in a text can end the element or begin a comment; what the
  /// page itself would not show as typed is replaced as it is there.
  private static func write(_ text: String, to json: inout String) {
    json += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case "<": json += "\\u003C"
      case ">": json += "\\u003E"
      case "&": json += "\\u0026"
      case _ where ControlPictures.redirects(scalar): json += "\u{FFFD}"
      default: json.unicodeScalars.append(ControlPictures.picture(of: scalar) ?? scalar)
      }
    }
    json += "\""
  }
}
