import Diagnostics
import Questionnaire

extension Expectations {
  /// How many actors of each form speak of a theme: « Conseils régionaux : 1 sur 3 ; CESER : 2 sur 5 ».
  func counts(of voices: [Voice], _ side: Theme.Side) -> BilingualText {
    let parts = forms(answering: side).compactMap { form -> BilingualText? in
      let count = voices.count { $0.form == form.id }
      guard count > 0 else { return nil }
      let asked = answered(side, by: form.id)
      return BilingualText(
        fr: "\(form.title.french) : \(count) sur \(asked)",
        en: "\(form.title.english): \(count) of \(asked)")
    }
    return BilingualText(
      fr: parts.map(\.french).joined(separator: " ; "),
      en: parts.map(\.english).joined(separator: "; "))
  }
}

extension Theme {
  var subject: Gap.Subject { Gap.Subject("theme:\(id)", name) }

  /// Whether what is asked for may be weighed against what there is.
  var isOnBothSides: Bool { sides.count == Side.allCases.count }
}

/// « 1 acteur », « 2 acteurs ».
func actorCount(_ count: Int) -> BilingualText {
  BilingualText(
    fr: "\(count) acteur\(count < 2 ? "" : "s")", en: "\(count) actor\(count == 1 ? "" : "s")")
}
