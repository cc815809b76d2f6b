import CommandTree
import Diagnostics
import Questionnaire
import Responses

/// Finds the question and the item a user names, in one form.
struct QuestionSearch {
  /// What is meant; a form may lack it although the questionnaire knows it.
  struct Found {
    /// The question of the form, by its number in the form's list.
    let question: Int?
    let standard: StandardQuestion?
  }

  /// A row of a question.
  struct FoundItem {
    let item: Item?
    let standard: StandardItem?
    /// The column of the form's table; `nil` where the form does not ask.
    let column: Int?
  }

  private let questionnaire: Questionnaire
  private let form: Form
  private let lookup: FormLookup

  init(_ questionnaire: Questionnaire, _ form: Form) {
    self.questionnaire = questionnaire
    self.form = form
    lookup = FormLookup(form)
  }

  /// A question by its number in the form, its standard name or its title.
  ///
  /// - Throws: ``CommandFailure`` when neither the form nor the questionnaire has it.
  func question(_ text: String) throws -> Found {
    let match = lookup.question(text, suggesting: true)
    if let index = match.hit?.index {
      return Found(question: index, standard: questionnaire.standard(of: form.questions[index]))
    }
    let key = LabelKey.of(text)
    let standard = questionnaire.standardQuestions.first { question in
      [question.id.text, question.title.french, question.title.english].contains {
        LabelKey.of($0) == key
      }
    }
    guard let standard else { throw unknown(text, match) }
    return Found(
      question: form.questions.firstIndex { $0.standard == standard.id }, standard: standard)
  }

  /// The rows of a question that are meant: one, or all where none is named.
  ///
  /// - Throws: ``CommandFailure`` when the question has no such row in any form.
  func items(_ text: String?, of found: Found) throws -> [FoundItem] {
    let name = text.flatMap { LabelKey.of($0).isEmpty ? nil : $0 }
    guard let number = found.question else {
      let standard = name.flatMap { standardItem($0, of: found.standard) }
      return [FoundItem(item: nil, standard: standard, column: nil)]
    }
    let question = form.questions[number]
    guard let name else {
      let items = question.items.indices.map { self.item($0, of: number, found.standard) }
      return items.isEmpty
        ? [
          FoundItem(
            item: nil, standard: nil, column: lookup.variable(question: number, item: nil))
        ] : items
    }
    let match = lookup.item(name, question: number, suggesting: true)
    if let index = match.hit?.index { return [item(index, of: number, found.standard)] }
    if let standard = standardItem(name, of: found.standard) {
      if let index = question.items.firstIndex(where: { $0.standard == standard.id }) {
        return [item(index, of: number, found.standard)]
      }
      return [FoundItem(item: nil, standard: standard, column: nil)]
    }
    throw unknownItem(name, match, question)
  }

  private func item(
    _ index: Int, of question: Int, _ standard: StandardQuestion?
  ) -> FoundItem {
    let item = form.questions[question].items[index]
    return FoundItem(
      item: item, standard: item.standard.flatMap { standard?.item($0) },
      column: lookup.variable(question: question, item: index))
  }

  private func standardItem(_ text: String, of question: StandardQuestion?) -> StandardItem? {
    let key = LabelKey.of(text)
    return question?.items.first { item in
      [item.id.text, item.label.french, item.label.english].contains { LabelKey.of($0) == key }
    }
  }

  private func unknown(_ text: String, _ match: LabelMatch) -> CommandFailure {
    let list = form.questions
      .map { "\($0.number)\($0.standard.map { " (\($0))" } ?? "")".shortened }
      .joined(separator: ", ")
    return CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "le formulaire « \(form.id) » n'a pas de question « \(text.shortened) »",
        en: "the form “\(form.id)” has no question “\(text.shortened)”"),
      // A number near to another is no misspelling of it.
      suggestion: .didYouMean(text.contains(where: \.isLetter) ? match.nearest?.shortened : nil)
        ?? BilingualText(fr: "ses questions : \(list)", en: "its questions: \(list)"))
  }

  private func unknownItem(
    _ text: String, _ match: LabelMatch, _ question: Question
  ) -> CommandFailure {
    let number = question.number.text
    if question.items.isEmpty {
      return CommandFailure(
        .wrongUsage,
        BilingualText(
          fr: "la question \(number) du formulaire « \(form.id) » n'a pas de lignes",
          en: "question \(number) of the form “\(form.id)” has no items"),
        suggestion: BilingualText(
          fr: "ne pas nommer de ligne", en: "name no item"))
    }
    let list = question.items.map(\.label.shortened).joined(separator: ", ")
    return CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "la question \(number) du formulaire « \(form.id) » n'a pas de ligne "
          + "« \(text.shortened) »",
        en: "question \(number) of the form “\(form.id)” has no item “\(text.shortened)”"),
      suggestion: .didYouMean(match.nearest?.shortened)
        ?? BilingualText(fr: "ses lignes : \(list)", en: "its items: \(list)"))
  }
}

extension LabelMatch {
  fileprivate var nearest: String? {
    if case .none(let nearest) = self { nearest } else { nil }
  }
}
