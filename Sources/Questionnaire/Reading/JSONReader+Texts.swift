public import Diagnostics
public import JSON
import Text

/// The members of a text in two languages.
enum LocalizedTextMember: String, CaseIterable {
  case fr
  case en
}

extension JSONReader {
  /// A text for readers: `{"fr": …, "en": …}`, or one text for both languages.
  public func localizedText() -> BilingualText? {
    if value.kind == .string { return nonEmptyString().map { BilingualText(verbatim: $0) } }
    guard value.kind == .object else {
      return wrong(
        expected: BilingualText(
          fr: "un texte ou { \"fr\": …, \"en\": … }", en: "a text or { \"fr\": …, \"en\": … }"))
    }
    guard let object = object(LocalizedTextMember.self) else { return nil }
    let french = object.required(.fr)?.nonEmptyString()
    let english = object[.en]?.nonEmptyString()
    return french.map { BilingualText(fr: $0, en: english ?? $0) }
  }

  /// A name that data refer to.
  func identifier<Owner>(_: Owner.Type) -> Identifier<Owner>? {
    guard let text = string() else { return nil }
    guard Identifier<Owner>.isValid(text) else {
      report(
        .error, "questionnaire-bad-id",
        BilingualText(
          fr: "« \(text) » ne peut pas servir d'identifiant",
          en: "“\(text)” cannot be an identifier"),
        cause: BilingualText(
          fr: "un identifiant se compose de lettres sans accent, de chiffres, de _, - et .",
          en: "an identifier is made of letters without accents, digits, _, - and ."),
        suggestion: BilingualText(
          fr: "par exemple « \(Slug.of(text)) »", en: "for example “\(Slug.of(text))”"))
      return nil
    }
    return Identifier(text)
  }

  /// An ISO 8601 duration in years, months, weeks and days.
  func duration() -> CalendarDuration? {
    guard let text = string() else { return nil }
    if let duration = CalendarDuration(text) { return duration }
    report(
      .error, "questionnaire-bad-duration",
      BilingualText(
        fr: "« \(text) » n'est pas une durée ISO 8601", en: "“\(text)” is not an ISO 8601 duration"),
      suggestion: BilingualText(
        fr: "« P2Y » pour deux ans, « P6M » pour six mois, « P1Y6M » pour un an et demi",
        en: "“P2Y” for two years, “P6M” for six months, “P1Y6M” for a year and a half"))
    return nil
  }
}

extension BilingualText {
  /// As a questionnaire file holds it: one text where both languages have the same.
  var json: JSONOutput { french == english ? .string(french) : inBothLanguages }

  /// Each language on its own, even where both have the same text, for people to change one of them.
  public var inBothLanguages: JSONOutput {
    .members([LocalizedTextMember.fr: .string(french), .en: .string(english)])
  }
}
