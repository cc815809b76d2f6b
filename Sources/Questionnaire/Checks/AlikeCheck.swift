import Diagnostics
import JSON

extension Array {
  /// Reports each label that reads like an earlier one, since neither could then be told from the
  /// other in a response file.
  func reportAlike<Value>(
    _ label: (Value) -> String, at member: String
  ) where Element == Placed<Value> {
    var first: [[UInt8]: (label: String, line: Int)] = [:]
    for element in self {
      let text = label(element.value)
      let place = element.reader.at(member)
      guard let earlier = first[LabelKey.of(text)] else {
        first[LabelKey.of(text)] = (text, place.place.line)
        continue
      }
      place.report(
        .error, "questionnaire-labels-alike",
        BilingualText(
          fr: "« \(text) » se lit comme « \(earlier.label) », ligne \(earlier.line)",
          en: "“\(text)” reads like “\(earlier.label)”, line \(earlier.line)"),
        cause: BilingualText(
          fr: "casse, accents, espaces et ponctuation finale ne comptent pas",
          en: "case, accents, spaces and closing punctuation do not count"),
        suggestion: BilingualText(
          fr: "changer l'un des deux libellés, ou supprimer le doublon",
          en: "change one of the labels, or remove the copy"))
    }
  }
}
