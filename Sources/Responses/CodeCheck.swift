import Diagnostics
import Questionnaire
import Text

/// Finds answers to closed questions that are none of the answers offered.
///
/// Each distinct one is reported once, where it first stands, with how often it occurs; a column of
/// nothing else was not meant to be closed, and is told so after a few.
struct CodeCheck {
  /// How many distinct answers of one column are reported.
  private static let most = 10

  let classifier: AnswerClassifier

  /// - Complexity: O(rows + text of the distinct answers) for each closed question.
  func check(_ table: ResponseTable, log: inout DiagnosticLog) {
    for (number, column) in table.columns.enumerated() {
      let question = table.form.variables[number].question
      guard question.answers == .choice, !question.codes.isEmpty else { continue }
      let known = KnownAnswers(question, classifier)
      let counts = column.codes.counts(below: column.pool.count)
      let unknown = counts.indices.filter { code in
        counts[code] > 0 && known.fits(column.pool.text(UInt32(code))) == false
      }
      let rows = firstRows(of: Set(unknown.prefix(Self.most)), in: column)
      for code in unknown.prefix(Self.most) {
        guard let row = rows[code], let place = table.place(row: row, column: number) else {
          continue
        }
        let text = column.pool.text(UInt32(code))
        log.report(.unknownCode(text, question, counts[code], at: place))
      }
      if unknown.count > Self.most {
        let place = SourcePlace(file: table.file.name)
        log.report(.moreUnknownCodes(unknown.count - Self.most, question, at: place))
      }
    }
  }

  private func firstRows(of codes: Set<Int>, in column: AnswerColumn) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    for row in 0..<column.codes.count where rows.count < codes.count {
      let code = Int(column.codes[row])
      if codes.contains(code), rows[code] == nil { rows[code] = row }
    }
    return rows
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(
    _ text: String, _ question: Question, _ count: Int, at place: SourcePlace
  ) -> Self {
    let codes = question.codes.map(\.code)
    let list = codes.prefix(20).joined(separator: ", ")
    return Self(
      .warning, "responses-unknown-code", at: place,
      BilingualText(
        fr: "« \(text.excerpt) » n'est pas une réponse que propose la question "
          + "\(question.number)"
          + (count > 1 ? " (\(count) fois, la première ici)" : ""),
        en: "“\(text.excerpt)” is not an answer that question \(question.number) offers"
          + (count > 1 ? " (\(count) times, the first one here)" : "")),
      suggestion: .didYouMean(EditDistance.nearest(to: text, among: codes))
        ?? BilingualText(fr: "ses réponses : \(list)", en: "its answers: \(list)"))
  }

  fileprivate static func moreUnknownCodes(
    _ count: Int, _ question: Question, at place: SourcePlace
  ) -> Self {
    Self(
      .warning, "responses-unknown-code", at: place,
      BilingualText(
        fr: "question \(question.number) : \(count) autres réponses qu'elle ne propose pas",
        en: "question \(question.number): \(count) more answers that it does not offer"),
      suggestion: BilingualText(
        fr: "compléter « codes », ou déclarer la question ouverte (« answers » : « text »)",
        en: "complete “codes”, or declare the question open (“answers”: “text”)"))
  }
}
