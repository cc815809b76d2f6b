import Diagnostics
import JSON
import Questionnaire

extension Theme {
  enum Member: String, CaseIterable {
    case id, name, sides, words, stems, expressions, exclusions
  }

  /// Reads a theme; `nil` without an id, or with nothing to know it by.
  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let id = object.required(.id)?.themeID()
    let name = object.required(.name)?.localizedText()
    let sides = object[.sides]?.sides() ?? Set(Side.allCases)
    var patterns = object[.words]?.patterns(.exact) ?? []
    patterns += object[.stems]?.patterns() ?? []
    patterns += object[.expressions]?.patterns() ?? []
    let exclusions = object[.exclusions]?.patterns() ?? []
    guard let id else { return nil }
    guard !patterns.isEmpty else {
      reader.reportEmpty(id)
      return nil
    }
    self.init(
      id: id, name: name ?? BilingualText(verbatim: id.text), sides: sides, patterns: patterns,
      exclusions: exclusions)
  }
}

extension JSONReader {
  fileprivate func themeID() -> Theme.ID? {
    guard let text = string() else { return nil }
    if Theme.ID.isValid(text) { return Theme.ID(text) }
    report(
      .error, "codebook-bad-id",
      BilingualText(
        fr: "« \(text) » ne peut pas servir d'identifiant", en: "“\(text)” cannot be an identifier"),
      cause: BilingualText(
        fr: "un identifiant se compose de lettres sans accent, de chiffres, de _, - et .",
        en: "an identifier is made of letters without accents, digits, _, - and ."))
    return nil
  }

  fileprivate func reportEmpty(_ id: Theme.ID) {
    report(
      .error, "codebook-empty-theme",
      BilingualText(
        fr: "rien ne fait reconnaître le thème « \(id) »", en: "nothing tells the theme “\(id)”"),
      suggestion: BilingualText(
        fr: "lui donner des « words », des « stems » ou des « expressions »",
        en: "give it “words”, “stems” or “expressions”"))
  }
}
