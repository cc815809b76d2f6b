import Diagnostics
import JSON

extension Marks {
  enum Member: String, CaseIterable {
    case general
    case yes
    case none
    case noResponse
    case notApplicable
    case refers
  }

  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    var seen: [String: (status: String, text: String)] = [:]
    func marks(_ member: Member) -> [Mark] {
      (object[member]?.list { $0.nonEmptyString() } ?? []).compactMap { placed in
        let mark = Mark(placed.value)
        guard let key = mark.key else {
          placed.reader.reportUselessMark(mark)
          return nil
        }
        if mark.isOpening, member != .refers {
          placed.reader.reportOpening(mark)
          return nil
        }
        if let first = seen[key], first.status != member.rawValue {
          placed.reader.reportMarkTwice(mark, first: first)
          return nil
        }
        seen[key] = (member.rawValue, mark.written)
        return mark
      }
    }
    self.init(
      includesGeneral: object[.general]?.bool() ?? true, yes: marks(.yes), none: marks(.none),
      noResponse: marks(.noResponse), notApplicable: marks(.notApplicable), refers: marks(.refers))
  }

  var json: JSONOutput {
    func list(_ marks: [Mark]) -> JSONOutput { .nonEmpty(marks.map { .string($0.written) }) }
    return .members([
      Member.general: includesGeneral ? .absent : false,
      .yes: list(yes), .none: list(none), .noResponse: list(noResponse),
      .notApplicable: list(notApplicable), .refers: list(refers),
    ])
  }
}

extension JSONReader {
  fileprivate func reportMarkTwice(_ mark: Mark, first: (status: String, text: String)) {
    report(
      .error, "questionnaire-mark-twice",
      BilingualText(
        fr: "« \(mark.written) » est déjà une marque de « \(first.status) »"
          + (first.text == mark.written ? "" : ", écrite « \(first.text) »"),
        en: "“\(mark.written)” is already a mark of “\(first.status)”"
          + (first.text == mark.written ? "" : ", written “\(first.text)”")),
      cause: BilingualText(
        fr: "une réponse ne peut avoir qu'un sens ; casse, accents et ponctuation ne comptent pas",
        en: "an answer can only mean one thing; case, accents and punctuation do not count"),
      suggestion: BilingualText(fr: "n'en garder qu'une", en: "keep one of them"))
  }

  fileprivate func reportOpening(_ mark: Mark) {
    report(
      .error, "questionnaire-opening-out-of-place",
      BilingualText(
        fr: "seul « refers » admet une marque qui finit par « … »",
        en: "only “refers” allows a mark that ends in “…”"),
      cause: BilingualText(
        fr: "ce qui suit un début de réponse en fait un texte, sauf si c'est un renvoi",
        en: "what follows the beginning of an answer makes it a text, unless it points elsewhere"),
      suggestion: BilingualText(
        fr: "écrire « \(mark.text) »", en: "write “\(mark.text)”"))
  }

  fileprivate func reportUselessMark(_ mark: Mark) {
    report(
      .error, "questionnaire-useless-mark",
      BilingualText(
        fr: "une marque a de un à quelques centaines de caractères visibles",
        en: "a mark has one to a few hundred visible characters"))
  }
}
