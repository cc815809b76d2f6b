import Diagnostics
public import Harmonisation
public import Questionnaire
import Responses
import Text

extension Comparison {
  /// Actors by the answers they chose in a closed question.
  ///
  /// The standard codes come first, in their order; then those that one form adds; last, in one
  /// column, answers that were given and not offered. A question of items has the codes of each.
  ///
  /// - Complexity: O(cells of the question + text of the distinct answers).
  public init(
    answersOf survey: HarmonisedSurvey, question: StandardQuestion, forms: [Form.ID]? = nil
  ) {
    let questionnaire = survey.survey.questionnaire
    var codes: [Form.ID: CodeIndex] = [:]
    for form in questionnaire.forms {
      codes[form.id] = form.question(standard: question.id).map(CodeIndex.init)
    }
    // A column's answers are few and repeat: each is looked up once.
    var known: [Form.ID: [Int: [UInt32: String?]]] = [:]
    let builder = ComparisonBuilder<AnswerKey>(survey, question: question, forms: forms) {
      cell, _ in
      let (reference, table, status) = cell
      guard status.isSubstantive else { return [] }
      let column = reference.column
      let value = table.columns[column].codes[reference.row]
      let code =
        known[table.form.id]?[column]?[value]
        ?? codes[table.form.id]?.code(of: table.text(row: reference.row, column: column))
      known[table.form.id, default: [:]][column, default: [:]][value] = .some(code)
      let key = AnswerKey(table.form, table.form.variables[column], code)
      return [(key, Evidence(cell: reference, basis: code == nil ? .named : .mark))]
    }
    let values = Self.answers(to: question, in: questionnaire)
      .filter { $0.key.code != nil || builder.keys.contains($0.key) }
    let items = Dictionary(
      questionnaire.forms.map { form in
        let variables = form.variables.filter { $0.question.standard == question.id }
        return (form.id, Set(variables.map { AnswerKey(form, $0, nil).item }))
      }, uniquingKeysWith: { first, _ in first })
    self = builder.comparison(by: .answer, values: values) { form, key in
      (items[form.id]?.contains(key.item) ?? false)
        && (key.code.map { codes[form.id]?.codes.contains($0) ?? false } ?? true)
    }
  }

  /// Every answer that a form offers, and beside them what is none of them.
  private static func answers(
    to question: StandardQuestion, in questionnaire: Questionnaire
  ) -> [(key: AnswerKey, value: Value)] {
    let asked = questionnaire.forms.compactMap { $0.question(standard: question.id) }
    let codes = (question.codes + asked.flatMap(\.codes)).reduce(into: [AnswerCode]()) {
      codes, code in
      if !codes.contains(where: { $0.code == code.code }) { codes.append(code) }
    }
    let isWhole = asked.contains { $0.items.isEmpty }
    let items = items(of: question, in: questionnaire).filter { $0.key.isItem }
      .map { (key: Optional($0.key), prefix: "\($0.value.id)/", group: Optional($0.value.name)) }
    let other = BilingualText(fr: "autre réponse", en: "other answer")
    return ((isWhole ? [(nil, "", nil)] : []) + items).flatMap { item, prefix, group in
      codes.map { code in
        (
          AnswerKey(item: item, code: code.code),
          Value(id: prefix + code.code, name: code.label, group: group)
        )
      } + [
        (AnswerKey(item: item, code: nil), Value(id: "\(prefix)*", name: other, group: group))
      ]
    }
  }
}

/// An answer to an item across the forms; without a code, one that was not offered.
private struct AnswerKey: Hashable {
  /// `nil` where the question is answered as a whole.
  let item: ItemKey?
  let code: String?
}

extension AnswerKey {
  init(_ form: Form, _ variable: Variable, _ code: String?) {
    self.init(item: variable.item == nil ? nil : ItemKey(form, variable), code: code)
  }
}

extension ItemKey {
  /// Whether it is an item, and not a question as a whole.
  fileprivate var isItem: Bool { if case .own(_, nil) = self { false } else { true } }
}

/// The codes of a question by the spellings response files have for them.
private struct CodeIndex {
  let codes: Set<String>
  private let codeOfText: [String: String]

  init(_ question: Question) {
    codes = Set(question.codes.map(\.code))
    let texts = question.codes.flatMap { code in
      [code.code, code.label.french, code.label.english].map { (TextFold.folded($0), code.code) }
    }
    // A label that is another's code stands for that one.
    codeOfText = Dictionary(texts, uniquingKeysWith: { first, _ in first })
      .merging(question.codes.map { (TextFold.folded($0.code), $0.code) }) { $1 }
  }

  func code(of text: String) -> String? { codeOfText[TextFold.folded(text)] }
}
