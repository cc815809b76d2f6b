import Diagnostics
import Text

extension Diagnostic {
  static func correctionHeading(_ place: SourcePlace) -> Self {
    Self(
      .error, "corrections-heading", at: place,
      BilingualText(
        fr: "l'en-tête des corrections doit avoir form, actor, question, mention et correction",
        en: "the heading of the corrections must have form, actor, question, mention and "
          + "correction"),
      suggestion: BilingualText(
        fr: "partir du fichier que « jaune review » écrit",
        en: "start from the file that “jaune review” writes"))
  }

  static func correctionKind(_ kind: String, at place: SourcePlace) -> Self {
    Self(
      .error, "corrections-kind", at: place,
      BilingualText(
        fr: "« \(kind.excerpt) » n'est pas une lecture qui se corrige",
        en: "“\(kind.excerpt)” is no reading that can be corrected"),
      suggestion: BilingualText(fr: "attendu : territory", en: "expected: territory"))
  }

  static func correctionWithoutCell(at place: SourcePlace) -> Self {
    Self(
      .error, "corrections-no-cell", at: place,
      BilingualText(
        fr: "la correction n'appartient à aucune réponse", en: "the correction belongs to no answer"
      ),
      suggestion: BilingualText(
        fr: "vérifier le formulaire, l'acteur, la question et la ligne",
        en: "check the form, the actor, the question and the item"))
  }

  static func correctionWithoutMention(_ mention: String, at place: SourcePlace) -> Self {
    Self(
      .error, "corrections-no-mention", at: place,
      BilingualText(
        fr: "« \(mention.excerpt) » n'est pas dans la réponse, ou y est plusieurs fois",
        en: "“\(mention.excerpt)” is not in the answer, or there several times"),
      suggestion: BilingualText(
        fr: "reprendre la mention telle qu'elle est écrite, et sa position « offset »",
        en: "give the mention as it is written, and its “offset”"))
  }

  static func doubleCorrection(_ mention: String, at place: SourcePlace) -> Self {
    Self(
      .warning, "corrections-double", at: place,
      BilingualText(
        fr: "« \(mention.excerpt) » est corrigé une deuxième fois ; cette correction-ci l'emporte",
        en: "“\(mention.excerpt)” is corrected a second time; this correction holds"))
  }

  static func unknownPlace(_ name: String, nearest: String?, at place: SourcePlace) -> Self {
    Self(
      .error, "corrections-place", at: place,
      BilingualText(
        fr: "aucun territoire ne s'appelle « \(name.excerpt) »",
        en: "no territory is called “\(name.excerpt)”"),
      suggestion: .didYouMean(nearest)
        ?? BilingualText(
          fr: "un nom, un code ISO 3166 (ML, PL-02), ou « non » si ce n'est pas un territoire",
          en: "a name, an ISO 3166 code (ML, PL-02), or “no” if it is not a territory"))
  }
}
