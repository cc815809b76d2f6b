import Diagnostics
import Documents
import Questionnaire
import Tables

/// What stands over and under the table of a comparison.
struct ComparisonWords {
  private let comparison: Comparison
  private let language: Language

  init(_ comparison: Comparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
  }

  /// « Territoires : zones déclarées ».
  var title: String {
    let subject = comparison.subject.heading[language]
    guard let question = comparison.question else { return subject.capitalisedAtStart }
    return question.title[language] + language.colon + subject
  }

  /// How each form puts the question, where that differs from the standard; the scoreboard says so
  /// of every question, and what its note tells of the difference.
  var captions: [String] {
    comparison.groups.flatMap { group in
      let isScoreboard = comparison.subject == .form
      let questions = isScoreboard ? group.form.questions : [group.question].compactMap(\.self)
      return questions.filter { $0.mapping != .identical }.map { question in
        let name = question.mapping.name[language]
        let note = question.note.map { isScoreboard ? language.colon + $0[language] : "" } ?? ""
        let form = group.form.title[language]
        return "\(form)\(language.colon)question \(question.number.text), \(name)\(note)"
      }
    }
  }

  /// « Conseils régionaux : 3 acteurs interrogés, 3 ont répondu. »
  var bases: [String] {
    let lines = comparison.groups.map { group in
      BaseLine(comparison.base(of: [group]), language).text(of: group.form.title[language])
    }
    guard comparison.groups.count > 1 else { return lines }
    let all = BilingualText(fr: "Ensemble", en: "All")[language]
    return lines + [BaseLine(comparison.base(of: comparison.groups), language).text(of: all)]
  }

  var remarks: [String] {
    ([comparison.key] + comparison.remarks.map(\.text))
      .map { FrenchTypography.bound($0, in: language) }
  }

  var notAsked: TableCell.Content {
    .absent(label: BilingualText(fr: "non posée", en: "not asked")[language])
  }

  /// The note that figures resting on a correction call.
  var correctionNote: Note {
    Note(
      mark: "c",
      text: BilingualText(
        fr: "Chiffre qui repose sur une correction d'un analyste.",
        en: "A figure that rests on an analyst's correction.")[language])
  }
}

extension String {
  var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
