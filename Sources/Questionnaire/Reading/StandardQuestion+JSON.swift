import Diagnostics
import JSON

extension StandardQuestion {
  enum Member: String, CaseIterable {
    case id
    case title
    case wording
    case scale
    case answers
    case codes
    case items
  }

  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object.required(.id)?.identifier(StandardQuestion.self)
    let title = object[.title]?.localizedText()
    let wording = object[.wording]?.nonEmptyString()
    let scale = object[.scale]?.word(Scale.self) ?? .nominal
    let answers = object[.answers]?.word(AnswerKind.self)
    let codes = object[.codes].map { AnswerCode.list($0) } ?? []
    let items = object[.items]?.list { StandardItem($0) } ?? []

    items.reportDuplicates(of: \.id.text, "id", .standardItem)
    items.reportAlike(\.label.french, at: "label")
    items.checkScale(scale)
    object.checkCodes(codes, answers: answers ?? .text, at: .codes, .answers)

    guard let id else { return nil }
    self.init(
      id: id, title: title ?? BilingualText(verbatim: wording ?? id.text), wording: wording,
      scale: scale, answers: answers ?? (codes.isEmpty ? .text : .choice), codes: codes,
      items: items.map(\.value).unique(by: \.id))
  }

  var json: JSONOutput {
    .members([
      Member.id: .string(id.text),
      .title: title == BilingualText(verbatim: wording ?? id.text) ? .absent : title.json,
      .wording: .optional(wording),
      .scale: scale == .nominal ? .absent : .string(scale.rawValue),
      .answers: answers == .text ? .absent : .string(answers.rawValue),
      .codes: .nonEmpty(codes.map(\.json)),
      .items: .nonEmpty(items.map(\.json)),
    ])
  }
}
