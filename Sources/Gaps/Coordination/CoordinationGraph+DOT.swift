public import Diagnostics

extension CoordinationGraph {
  /// The graph in the DOT language of Graphviz: actors as boxes, places as ellipses.
  ///
  /// Source: https://graphviz.org/doc/info/lang.html
  public func dot(language: Language) -> [UInt8] {
    var text = "digraph coordination {\n  graph [charset=\"UTF-8\", rankdir=LR];\n"
    for actor in actors {
      text += "  \(quoted("actor:" + actor.id)) [shape=box, label=\(quoted(actor.label)), "
      text += "class=\(quoted(actor.form))];\n"
    }
    for place in places {
      text += "  \(quoted("place:" + place.code)) [shape=ellipse, "
      text += "label=\(quoted(place.name[language])), class=\(quoted(place.level))];\n"
    }
    for action in actions {
      let since = action.since.map { ", \($0)" } ?? ""
      let label = "\(EdgeLabel.actsIn[language]) (\(action.count)\(since))"
      text += "  \(quoted("actor:" + action.actor)) -> \(quoted("place:" + action.place)) "
      text += "[label=\(quoted(label)), weight=\(action.count)];\n"
    }
    for naming in namings {
      let label = "\(EdgeLabel.names[language]) (\(naming.question))"
      text += "  \(quoted("actor:" + naming.actor)) -> \(quoted("actor:" + naming.other)) "
      text += "[label=\(quoted(label)), style=dashed];\n"
    }
    return Array((text + "}\n").utf8)
  }

  /// A text as a string of DOT, in which only quotes need a backslash; one before anything else would
  /// be an escape of labels, such as `\\N`, so it is doubled.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\r": continue
      case "\n": result += "\\n"
      case "\u{0}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
