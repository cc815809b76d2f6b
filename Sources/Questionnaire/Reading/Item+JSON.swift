import Diagnostics
import JSON

extension Item {
  enum Member: String, CaseIterable {
    case id
    case label
    case standard
    case code
    case column
    case columns
  }

  init?(_ reader: JSONReader, standard question: StandardQuestion?) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object[.id]?.identifier(Item.self)
    let label = object.required(.label)?.nonEmptyString()
    let standard = object[.standard]?.standardItem(of: question)
    let code = object[.code]?.nonEmptyString()
    let headings =
      (object[.column]?.oneOrMoreStrings() ?? []) + (object[.columns]?.oneOrMoreStrings() ?? [])
    if let label, let question, object[.standard] == nil {
      reader.reportForgottenStandard(label, of: question)
    }
    guard let label else { return nil }
    self.init(
      id: id, label: label, standard: standard, code: code, headings: headings.unique(by: \.self))
  }

  var json: JSONOutput {
    .members([
      Member.id: standard != nil || id == Self.defaultID(label) ? .absent : .string(id.text),
      .label: .string(label),
      .standard: .optional(standard?.text),
      .code: .optional(code),
      .column: headings.count == 1 ? .string(headings[0]) : .absent,
      .columns: headings.count > 1 ? .array(headings.map(JSONOutput.string)) : .absent,
    ])
  }
}

extension JSONReader {
  fileprivate func standardItem(of question: StandardQuestion?) -> StandardItem.ID? {
    guard let id = string() else { return nil }
    guard let question else {
      report(
        .error, "questionnaire-item-without-standard-question",
        BilingualText(
          fr: "la question de cet item n'est rattachée à aucune question type",
          en: "the question of this item is mapped to no standard question"),
        suggestion: BilingualText(
          fr: "ajouter « standard » à la question, ou le supprimer ici",
          en: "add “standard” to the question, or remove it here"))
      return nil
    }
    if let item = question.items.first(where: { $0.id.text == id }) { return item.id }
    report(
      .error, "questionnaire-unknown-standard-item",
      BilingualText(
        fr: "aucun item de « \(question.id) » ne s'appelle « \(id) »",
        en: "no item of “\(question.id)” is called “\(id)”"),
      cause: BilingualText(
        fr: "l'item est lu comme propre à ce formulaire",
        en: "the item is read as this form's own"),
      suggestion: .didYouMean(
        EditDistance.nearest(to: id, among: question.items.map(\.id.text))))
    return nil
  }

  /// An item that reads like a standard item was hardly meant to stay out of comparisons.
  fileprivate func reportForgottenStandard(_ label: String, of question: StandardQuestion) {
    let matcher = LabelMatcher(
      question.items.map { (label: $0.label.french, target: $0.id) })
    guard let target = matcher.match(label).target else { return }
    report(
      .warning, "questionnaire-forgotten-standard",
      BilingualText(
        fr: "« \(label) » est lu comme propre à ce formulaire, mais « \(question.id) » a cet item",
        en: "“\(label)” is read as this form's own, but “\(question.id)” has that item"),
      suggestion: BilingualText(
        fr: "ajouter \"standard\": \"\(target)\"", en: "add \"standard\": \"\(target)\""))
  }
}
