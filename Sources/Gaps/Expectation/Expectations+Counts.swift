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
        fr: "\(form.title.french) : \(count.grouped.french) sur \(asked.grouped.french)",
        en: "\(form.title.english): \(count.grouped.english) of \(asked.grouped.english)")
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
