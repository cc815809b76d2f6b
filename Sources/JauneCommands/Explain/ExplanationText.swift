import Diagnostics
import Questionnaire
import Responses
import Tables
import Terminal

/// An explanation for a person: the answer with what was read underlined, then each reading.
struct ExplanationText {
  private let survey: Survey
  private let terminal: TerminalCapabilities
  private var prose: ProseLines

  /// More readings than these make no text that anyone reads.
  private static let mostReadings = 500

  /// - Parameters:
  ///   - width: Of the text, in columns.
  ///   - terminal: Where the text goes; colour is added where it shows.
  init(_ survey: Survey, language: Language, width: Int, terminal: TerminalCapabilities) {
    self.survey = survey
    self.terminal = terminal
    self.width = width
    prose = ProseLines(width: width, language: language)
  }

  private let width: Int

  static func text(
    of explanations: [QuestionExplanation], in survey: Survey, language: Language, width: Int,
    terminal: TerminalCapabilities
  ) -> String {
    var text = Self(survey, language: language, width: width, terminal: terminal)
    for explanation in explanations { text.add(explanation) }
    return text.prose.text
  }

  private mutating func add(_ explanation: QuestionExplanation) {
    prose.part()
    addHead(of: explanation)
    for answer in explanation.answers {
      prose.part()
      add(answer, explanation)
    }
  }

  private mutating func addHead(of explanation: QuestionExplanation) {
    let (actor, form) = (explanation.actor, explanation.form)
    prose.add(
      BilingualText(
        fr: "\(actor.name) (\(actor.id)), formulaire « \(form.title.french) » (\(form.id))",
        en: "\(actor.name) (\(actor.id)), form “\(form.title.english)” (\(form.id))"),
      style: strong)
    if let question = explanation.question {
      prose.add(
        BilingualText(
          fr: "Question \(question.number) : \(question.wording)",
          en: "Question \(question.number): \(question.wording)"))
    }
    guard let standard = explanation.standard else {
      return prose.add(
        BilingualText(
          fr: "Question standard : aucune, la question est propre au formulaire",
          en: "Standard question: none, the question is the form's own"))
    }
    let mapping = explanation.question.map(\.mapping.name)
    prose.add(
      BilingualText(
        fr: "Question standard : \(standard.title.french) (\(standard.id))"
          + (mapping.map { ", \($0.french)" } ?? ""),
        en: "Standard question: \(standard.title.english) (\(standard.id))"
          + (mapping.map { ", \($0.english)" } ?? "")))
    if let note = explanation.question?.note { prose.add(note, indent: 2) }
  }

  private mutating func add(_ answer: AnswerExplanation, _ explanation: QuestionExplanation) {
    guard answer.status != .notAsked else { return addNotAsked(answer, explanation) }
    addItem(of: answer)
    addStatus(of: answer)
    if let zone = answer.declaredZone {
      prose.add(
        BilingualText(
          fr: "Zone déclarée : \(zone.name.french)", en: "Declared zone: \(zone.name.english)"))
    }
    guard answer.status != .blank else { return addNotes(of: answer) }
    addAnswer(answer)
    addNotes(of: answer)
    addReadings(of: answer)
    addConflicts(of: answer)
  }

  private mutating func addNotAsked(
    _ answer: AnswerExplanation, _ explanation: QuestionExplanation
  ) {
    let item = answer.standardItem
    let forms = explanation.askedBy
    let status = AnswerStatus.notAsked.name
    prose.add(
      BilingualText(
        fr: "Réponse : \(status.french) ; le formulaire n'a pas la "
          + (item.map { "ligne « \($0.label.french) » (\($0.id))" } ?? "question"),
        en: "Answer: \(status.english); the form lacks the "
          + (item.map { "item “\($0.label.english)” (\($0.id))" } ?? "question")))
    guard !forms.isEmpty else { return }
    prose.add(
      BilingualText(
        fr: "Posée par : \(forms.map(\.title.french).joined(separator: ", "))",
        en: "Asked by: \(forms.map(\.title.english).joined(separator: ", "))"))
  }

  private mutating func addItem(of answer: AnswerExplanation) {
    guard let item = answer.item else { return }
    let french = answer.standardItem.map {
      $0.label.french == item.label ? "\($0.id)" : "\($0.id), « \($0.label.french) »"
    }
    let english = answer.standardItem.map {
      $0.label.english == item.label ? "\($0.id)" : "\($0.id), “\($0.label.english)”"
    }
    prose.add(
      BilingualText(
        fr: "Ligne « \(item.label) » (\(french ?? "propre au formulaire"))",
        en: "Item “\(item.label)” (\(english ?? "the form's own"))"),
      style: strong)
  }

  private mutating func addStatus(of answer: AnswerExplanation) {
    let place = answer.place.map { "\(survey.name(ofFile: $0.file)):\($0.line):\($0.column)" }
    let status = answer.status.name
    // A text says for itself why it is one.
    let ground = answer.status == .text ? nil : answer.ground?.text
    prose.add(
      BilingualText(
        fr: "Réponse : \(status.french)" + (ground.map { ", \($0.french)" } ?? ""),
        en: "Answer: \(status.english)" + (ground.map { ", \($0.english)" } ?? "")))
    prose.add(
      place.map { BilingualText(fr: "Place : \($0)", en: "Place: \($0)") }
        ?? BilingualText(
          fr: "Place : aucune, le fichier n'a pas cette cellule",
          en: "Place: none, the file has no such cell"))
  }

  private mutating func addAnswer(_ answer: AnswerExplanation) {
    let readings = answer.readings.prefix(Self.mostReadings)
    let passages = AnswerPassages(answer.text, around: readings.map(\.span))
    let underlined = UnderlinedText(answer.text, width: width - 2)
    let marks = readings.map { UnderlinedText.Mark(span: $0.span, label: "\($0.reference)") }
    prose.part()
    if passages.isPartial {
      let size = answer.text.utf8.count
      prose.add(
        readings.isEmpty
          ? BilingualText(
            fr: "[réponse de \(size) octets : le début seulement]",
            en: "[answer of \(size) bytes: its beginning only]")
          : BilingualText(
            fr: "[réponse de \(size) octets : les passages lus seulement]",
            en: "[answer of \(size) bytes: the passages with readings only]"))
    }
    // One after the other, each mark is looked at in the passages it stands in only.
    let parted = underlined.lines(ofPassages: passages.passages, marks)
    for (number, lines) in parted.enumerated() {
      if number > 0 { prose.add(line: "  […]") }
      for line in lines {
        let text = line.isUnderline ? note(line.text) : line.text
        prose.add(line: line.text.isEmpty ? "" : "  \(text)")
      }
    }
    if passages.isPartial { prose.add(line: "  […]") }
  }

  private mutating func addNotes(of answer: AnswerExplanation) {
    guard !answer.notes.isEmpty else { return }
    prose.part()
    for note in answer.notes {
      let text = note.text.shortened(to: 2_000)
      prose.add(
        BilingualText(fr: "Note \(note.mark) : \(text)", en: "Note \(note.mark): \(text)"))
    }
  }

  private mutating func addReadings(of answer: AnswerExplanation) {
    guard answer.status == .text else { return }
    prose.part()
    guard !answer.readings.isEmpty else {
      return prose.add(
        BilingualText(
          fr: "Lectures : aucune", en: "Readings: none"))
    }
    let count = answer.readings.count
    prose.add(BilingualText(fr: "Lectures : \(count)", en: "Readings: \(count)"))
    let margin = "\(min(count, Self.mostReadings))".utf8.count
    for reading in answer.readings.prefix(Self.mostReadings) {
      let account = ReadingAccount(reading, in: survey)
      let number = "\(reading.reference)"
      let gap = String(repeating: "\u{A0}", count: margin - number.utf8.count)
      let words = reading.written.shortened
      prose.add(
        BilingualText(
          fr: "\(gap)\(number) \(account.kind.french) « \(words) » → \(account.meaning.french)",
          en: "\(gap)\(number) \(account.kind.english) “\(words)” → \(account.meaning.english)"),
        indent: 2, hanging: margin + 1, style: account.isDoubtful ? doubtful : { $0 })
      prose.add(account.ground, indent: 3 + margin)
    }
    guard count > Self.mostReadings else { return }
    prose.add(
      BilingualText(
        fr: "… et \(count - Self.mostReadings) autres : --format json les donne toutes",
        en: "… and \(count - Self.mostReadings) more: --format json gives them all"), indent: 2)
  }

  private mutating func addConflicts(of answer: AnswerExplanation) {
    guard !answer.conflicts.isEmpty else { return }
    prose.part()
    for conflict in answer.conflicts {
      prose.add(
        BilingualText(
          fr: "Conflit de zone : \(conflict.text.french)",
          en: "Zone conflict: \(conflict.text.english)"), style: doubtful)
    }
  }

  // Colours say nothing that the words do not.
  private var strong: (String) -> String { styled(.strong) }
  private var doubtful: (String) -> String { styled(.warning) }
  private var note: (String) -> String { styled(.note) }

  private func styled(_ style: ConsoleStyle) -> (String) -> String {
    { [terminal] in style.applied(to: $0, on: terminal) }
  }
}
