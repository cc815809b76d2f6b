import Diagnostics
import JSON

extension Form {
  enum Member: String, CaseIterable {
    case id
    case title
    case category
    case questions
  }

  init?(_ reader: JSONReader, standards: [StandardQuestion]) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object.required(.id)?.identifier(Form.self)
    let title = object[.title]?.localizedText()
    let category = object[.category]?.identifier(Category.self)
    let questions = object.required(.questions)
    let read = questions?.list { Question($0, standards: standards) } ?? []

    read.reportDuplicates(of: \.number.key, "number", .question)
    // One that is mapped is compared by what it is mapped to.
    read.reportDuplicates(of: { $0.standard == nil ? $0.id.text : nil }, "id", .questionID)
    read.reportStandardTwice()
    if let questions, questions.value.elements?.isEmpty == true { reader.reportEmptyForm(id) }

    guard let id else { return nil }
    self.init(
      id: id, title: title ?? BilingualText(verbatim: id.text), category: category,
      questions: read.map(\.value).unique(by: \.number.key).unique(by: \.id))
  }

  func json(standard: (Question) -> StandardQuestion?) -> JSONOutput {
    .members([
      Member.id: .string(id.text),
      .title: title == BilingualText(verbatim: id.text) ? .absent : title.json,
      .category: category.text == id.text ? .absent : .string(category.text),
      .questions: .array(questions.map { $0.json(standard: standard($0)) }),
    ])
  }
}

extension JSONReader {
  fileprivate func reportEmptyForm(_ id: Form.ID?) {
    report(
      .error, "questionnaire-empty-form",
      BilingualText(
        fr: "le formulaire « \(id?.text ?? "?") » n'a pas de question",
        en: "the form “\(id?.text ?? "?")” has no question"))
  }
}

extension [Placed<Question>] {
  /// A standard question can only be compared if each form asks it once.
  fileprivate func reportStandardTwice() {
    var first: [StandardQuestion.ID: Question] = [:]
    for question in self {
      guard let standard = question.value.standard else { continue }
      guard let earlier = first[standard] else {
        first[standard] = question.value
        continue
      }
      question.reader.at("standard").report(
        .error, "questionnaire-standard-twice",
        BilingualText(
          fr: "la question \(earlier.number) de ce formulaire est déjà « \(standard) »",
          en: "question \(earlier.number) of this form is already “\(standard)”"),
        suggestion: BilingualText(
          fr: "une seule question d'un formulaire peut répondre à une question type",
          en: "only one question of a form can stand for a standard question"))
    }
  }
}
