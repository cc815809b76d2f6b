import Diagnostics
import JSON

extension Questionnaire {
  enum Member: String, CaseIterable {
    case id
    case title
    case marks
    case standardQuestions
    case forms
  }

  /// Reads a questionnaire; `nil` when it has no form.
  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object.required(.id)?.identifier(Questionnaire.self)
    let title = object.required(.title)?.localizedText()
    let marks = object[.marks].flatMap { Marks($0) } ?? Marks()

    let standards = object[.standardQuestions]?.list { StandardQuestion($0) } ?? []
    standards.reportDuplicates(of: \.id.text, "id", .standardQuestion)

    let forms = object.required(.forms)
    let readForms = forms?.list { Form($0, standards: standards.map(\.value)) } ?? []
    readForms.reportDuplicates(of: \.id.text, "id", .form)
    if let forms, forms.value.elements?.isEmpty == true { forms.reportNoForms() }
    guard !readForms.isEmpty else { return nil }

    self.init(
      id: id ?? "questionnaire", title: title ?? BilingualText(verbatim: id?.text ?? "?"),
      marks: marks, standardQuestions: standards.map(\.value).unique(by: \.id),
      forms: readForms.map(\.value).unique(by: \.id))
  }

  /// The questionnaire as a JSON file, which reads back equal.
  ///
  /// - Parameter schema: What the file gives as its `$schema`.
  public func encoded(schema: String = "urn:jaune:schema:questionnaire:1") -> [UInt8] {
    guard case .object(let members) = json else { preconditionFailure("not an object") }
    let head: [(key: String, value: JSONOutput)] = [("$schema", .string(schema))]
    return JSONOutput.object(head + members).encoded()
  }

  private var json: JSONOutput {
    .members([
      Member.id: .string(id.text),
      .title: title.json,
      .marks: marks == Marks() ? .absent : marks.json,
      .standardQuestions: .nonEmpty(standardQuestions.map(\.json)),
      .forms: .array(forms.map { form in form.json { standard(of: $0) } }),
    ])
  }
}

extension JSONReader {
  fileprivate func reportNoForms() {
    report(
      .error, "questionnaire-no-forms",
      BilingualText(
        fr: "le questionnaire n'a pas de formulaire", en: "the questionnaire has no form"))
  }
}
