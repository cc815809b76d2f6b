import Diagnostics
import JSON

extension Question {
  enum Member: String, CaseIterable {
    case id
    case number
    case standard
    case mapping
    case wording
    case note
    case answers
    case codes
    case code
    case column
    case columns
    case items
  }

  init?(_ reader: JSONReader, standards: [StandardQuestion]) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object[.id]?.identifier(Question.self)
    let number = object.required(.number)?.questionNumber()
    let standard = object[.standard]?.standardQuestion(among: standards)
    let mapping = object[.mapping]?.word(Mapping.self)
    let wording = object.required(.wording)?.nonEmptyString()
    let note = object[.note]?.localizedText()
    let answers = object[.answers]?.word(AnswerKind.self)
    let ownCodes = object[.codes].map { AnswerCode.list($0) }
    let code = object[.code]?.nonEmptyString()
    let headings =
      (object[.column]?.oneOrMoreStrings() ?? []) + (object[.columns]?.oneOrMoreStrings() ?? [])
    let items = object[.items]?.list { Item($0, standard: standard) } ?? []

    let codes = ownCodes ?? standard?.codes ?? []
    let kind = answers ?? standard?.answers ?? (codes.isEmpty ? .text : .choice)
    object.checkCodes(codes, answers: kind, at: .codes, .answers)
    items.checkItems(of: standard, question: reader)
    object.checkMapping(mapping, standard, wording, id)

    guard let number, let wording else { return nil }
    self.init(
      id: id, number: number, standard: standard?.id,
      mapping: mapping ?? Self.defaultMapping(wording, of: standard), wording: wording, note: note,
      answers: kind, codes: codes, code: code, headings: headings.unique(by: \.self),
      items: items.map(\.value).unique(by: \.id))
  }

  /// Identical when the words are those of the standard question, or it gives none to compare with.
  static func defaultMapping(_ wording: String, of standard: StandardQuestion?) -> Mapping {
    guard let standard else { return .own }
    guard let reference = standard.wording else { return .identical }
    return LabelKey.of(reference) == LabelKey.of(wording) ? .identical : .reworded
  }

  func json(standard: StandardQuestion?) -> JSONOutput {
    let defaultKind = standard?.answers ?? (codes.isEmpty ? .text : .choice)
    let isDefaultID = self.standard != nil || id == Self.defaultID(number)
    let isDefaultMapping = mapping == Self.defaultMapping(wording, of: standard)
    return .members([
      Member.id: isDefaultID ? .absent : .string(id.text),
      .number: .string(number.text),
      .standard: .optional(self.standard?.text),
      .mapping: isDefaultMapping ? .absent : .string(mapping.rawValue),
      .wording: .string(wording),
      .note: note?.json ?? .absent,
      .answers: answers == defaultKind ? .absent : .string(answers.rawValue),
      .codes: codes == standard?.codes ? .absent : .nonEmpty(codes.map(\.json)),
      .code: .optional(code),
      .column: headings.count == 1 ? .string(headings[0]) : .absent,
      .columns: headings.count > 1 ? .array(headings.map(JSONOutput.string)) : .absent,
      .items: .nonEmpty(items.map(\.json)),
    ])
  }
}

extension JSONReader {
  /// A question's number, which may be written as a JSON number.
  fileprivate func questionNumber() -> Question.Number? {
    if let number = value.int { return Question.Number("\(number)") }
    return nonEmptyString().map { Question.Number($0) }
  }

  fileprivate func standardQuestion(among standards: [StandardQuestion]) -> StandardQuestion? {
    guard let id = string() else { return nil }
    if let standard = standards.first(where: { $0.id.text == id }) { return standard }
    report(
      .error, "questionnaire-unknown-standard-question",
      BilingualText(
        fr: "aucune question type ne s'appelle « \(id) »",
        en: "no standard question is called “\(id)”"),
      cause: BilingualText(
        fr: "la question est lue comme propre à ce formulaire",
        en: "the question is read as this form's own"),
      suggestion: .didYouMean(
        EditDistance.nearest(to: id, among: standards.map(\.id.text))))
    return nil
  }
}

extension JSONObjectReader<Question.Member> {
  /// Whether what the mapping claims agrees with what is mapped.
  fileprivate func checkMapping(
    _ mapping: Question.Mapping?, _ standard: StandardQuestion?, _ wording: String?,
    _ id: Question.ID?
  ) {
    if let id, let standard, id.text != standard.id.text {
      at(.id).report(
        .error, "questionnaire-id-of-standard",
        BilingualText(
          fr: "une question rattachée à « \(standard.id) » en prend le nom",
          en: "a question mapped to “\(standard.id)” takes its name"),
        suggestion: BilingualText(fr: "supprimer « id »", en: "remove “id”"))
    }
    guard let mapping, self[.standard] == nil || standard != nil else { return }
    if (mapping == .own) != (standard == nil) {
      at(.mapping).report(
        .error, "questionnaire-mapping-contradiction",
        standard == nil
          ? BilingualText(
            fr: "« \(mapping.rawValue) » demande une question type",
            en: "“\(mapping.rawValue)” needs a standard question")
          : BilingualText(
            fr: "« own » contredit « standard »", en: "“own” contradicts “standard”"),
        suggestion: standard == nil
          ? BilingualText(
            fr: "ajouter « standard », ou écrire « own »", en: "add “standard”, or write “own”")
          : BilingualText(
            fr: "supprimer l'un des deux", en: "remove one of the two"))
    }
    guard mapping == .identical, let wording, let reference = standard?.wording,
      LabelKey.of(reference) != LabelKey.of(wording)
    else { return }
    at(.mapping).report(
      .warning, "questionnaire-not-identical",
      BilingualText(
        fr: "« identical », mais la question type se lit « \(reference) »",
        en: "“identical”, but the standard question reads “\(reference)”"),
      suggestion: BilingualText(
        fr: "écrire « reworded » si elle demande la même chose, « partial » sinon",
        en: "write “reworded” if it asks the same, “partial” if not"))
  }
}
