import Diagnostics
public import Harmonisation
public import Questionnaire
import Responses

extension Comparison {
  /// Actors by the items of a question they answered, such as domains of action.
  ///
  /// Standard items come first, in their order; then those that one form adds.
  public init(
    itemsOf survey: HarmonisedSurvey, question: StandardQuestion, by subject: Subject = .domain,
    forms: [Form.ID]? = nil
  ) {
    let items = Self.items(of: question, in: survey.survey.questionnaire)
    let builder = ComparisonBuilder<ItemKey>(survey, question: question, forms: forms) { cell, _ in
      guard let basis = Evidence.Basis(cell.status) else { return [] }
      let form = cell.table.form
      let key = ItemKey(form, form.variables[cell.reference.column])
      return [(key, Evidence(cell: cell.reference, basis: basis))]
    }
    let offered = Dictionary(
      survey.survey.questionnaire.forms.map { form in
        let variables = form.variables.filter { $0.question.standard == question.id }
        return (form.id, Set(variables.map { ItemKey(form, $0) }))
      }, uniquingKeysWith: { first, _ in first })
    self = builder.comparison(by: subject, values: items) { form, key in
      offered[form.id]?.contains(key) ?? false
    }
  }

  static func items(
    of question: StandardQuestion, in questionnaire: Questionnaire
  ) -> [(key: ItemKey, value: Value)] {
    var items = question.items.map { item in
      (
        key: ItemKey.standard(item.id),
        value: Value(id: item.id.text, name: item.label, group: nil)
      )
    }
    var known = Set(items.map(\.key))
    for form in questionnaire.forms {
      for variable in form.variables where variable.question.standard == question.id {
        let key = ItemKey(form, variable)
        guard known.insert(key).inserted else { continue }
        let label = variable.item?.label ?? variable.question.wording
        items.append(
          (
            key,
            Value(id: variable.id.text, name: BilingualText(verbatim: label), group: form.title)
          ))
      }
    }
    return items
  }
}

/// An item of a question across the forms: the standard one, or a form's own.
enum ItemKey: Hashable {
  case standard(StandardItem.ID)
  case own(Form.ID, Item.ID?)

  init(_ form: Form, _ variable: Variable) {
    self = variable.item?.standard.map { .standard($0) } ?? .own(form.id, variable.item?.id)
  }
}

extension Comparison.Evidence.Basis {
  /// What an answer counts as; `nil` for one that says nothing of substance.
  init?(_ status: AnswerStatus) {
    switch status {
    case .text: self = .named
    case .yes, .choice: self = .mark
    default: return nil
    }
  }
}
