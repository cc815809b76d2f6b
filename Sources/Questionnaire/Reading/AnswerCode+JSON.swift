import JSON

extension AnswerCode {
  enum Member: String, CaseIterable {
    case code
    case label
  }

  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let code = object.required(.code)?.nonEmptyString()
    let label = object.required(.label)?.localizedText()
    guard let code, let label else { return nil }
    self.init(code: code, label: label)
  }

  /// Reads a list of codes; one that is given twice is reported.
  static func list(_ reader: JSONReader) -> [AnswerCode] {
    let codes = reader.list { AnswerCode($0) }
    codes.reportDuplicates(of: \.code, "code", .answerCode)
    return codes.map(\.value).unique(by: \.code)
  }

  var json: JSONOutput {
    .members([Member.code: .string(code), .label: label.json])
  }
}
