public import Diagnostics

extension CoordinationGraph {
  /// The graph as GraphML, which Gephi, yEd and NetworkX read.
  ///
  /// Source: http://graphml.graphdrawing.org/specification.html
  public func graphML(language: Language) -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="kind" for="all" attr.name="kind" attr.type="string"/>
        <key id="label" for="all" attr.name="label" attr.type="string"/>
        <key id="form" for="node" attr.name="form" attr.type="string"/>
        <key id="level" for="node" attr.name="level" attr.type="string"/>
        <key id="count" for="edge" attr.name="count" attr.type="int"/>
        <key id="since" for="edge" attr.name="since" attr.type="int"/>
        <key id="question" for="edge" attr.name="question" attr.type="string"/>
        <graph id="coordination" edgedefault="directed">

      """
    for actor in actors {
      text += element(
        "node id=\"\(xml("actor:" + actor.id))\"",
        [("kind", "actor"), ("label", actor.label), ("form", actor.form)])
    }
    for place in places {
      text += element(
        "node id=\"\(xml("place:" + place.code))\"",
        [("kind", "place"), ("label", place.name[language]), ("level", place.level)])
    }
    for action in actions {
      text += element(
        edge("actor:" + action.actor, "place:" + action.place),
        [
          ("kind", "acts-in"), ("label", EdgeLabel.actsIn[language]), ("count", "\(action.count)"),
          ("since", action.since.map { "\($0)" }),
        ])
    }
    for naming in namings {
      text += element(
        edge("actor:" + naming.actor, "actor:" + naming.other),
        [
          ("kind", "names"), ("label", EdgeLabel.names[language]), ("question", naming.question),
        ])
    }
    text += "  </graph>\n</graphml>\n"
    return Array(text.utf8)
  }

  private func edge(_ source: String, _ target: String) -> String {
    "edge source=\"\(xml(source))\" target=\"\(xml(target))\""
  }

  private func element(_ opening: String, _ data: [(key: String, value: String?)]) -> String {
    var text = "    <\(opening)>\n"
    for case (let key, let value?) in data {
      text += "      <data key=\"\(key)\">\(xml(value))</data>\n"
    }
    return text + "    </\(opening.prefix { $0 != " " })>\n"
  }

  /// A text between tags or in quotes; characters that XML 1.0 cannot hold are left out.
  private func xml(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// What the edges say.
enum EdgeLabel {
  static let actsIn = BilingualText(fr: "agit en", en: "acts in")
  static let names = BilingualText(fr: "nomme", en: "names")
}
