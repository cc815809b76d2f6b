import Diagnostics
import Documents
import Tables

/// How the answers were gathered and read: forms, crosswalk, responses, readings, corrections,
/// limits.
struct MethodChapter {
  private let material: ReportMaterial
  private let draft: Drafting

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
  }

  var blocks: [Block] {
    let incidents = IncidentMethod(material).blocks
    return [
      section(
        BilingualText(fr: "Formulaires et questions", en: "Forms and questions"), "forms",
        FormMethod(material).blocks),
      section(
        BilingualText(fr: "Réponses reçues", en: "Responses received"), "responses",
        ResponseMethod(material).blocks),
      incidents.isEmpty
        ? nil
        : section(
          BilingualText(fr: "Incidents de lecture", en: "Reading incidents"), "incidents",
          incidents),
      section(
        BilingualText(fr: "Lecture des réponses", en: "How answers were read"), "readings",
        ReadingMethod(material).blocks),
      section(
        BilingualText(fr: "Corrections", en: "Corrections"), "corrections",
        CorrectionMethod(material).blocks),
      section(BilingualText(fr: "Limites", en: "Limits"), "limits", [.paragraph(limits)]),
    ].compactMap(\.self)
  }

  private func section(_ title: BilingualText, _ name: String, _ blocks: [Block]) -> Block {
    .section(
      Section(
        title: title[material.language], blocks: blocks, anchor: .chapter("method/\(name)")))
  }

  private var limits: Prose {
    draft.prose(
      fr: """
        Les lectures sont automatiques et chacune a un degré de confiance. Un acteur qui ne nomme \
        pas un territoire peut y agir : un manque dit ce que les réponses ne donnent pas. Une \
        zone ou une ligne que le formulaire n'offrait pas est dite « non posée ». Un écart entre \
        formulaires peut tenir aux questions, dont la correspondance est donnée plus haut, et au \
        petit nombre d'acteurs de chacun.
        """,
      en: """
        The readings are automatic, each with a degree of confidence. An actor that does not name \
        a territory may act there: a gap says what the answers do not give. A zone or an item \
        that the form did not offer is called “not asked”. A difference between forms may come \
        from the questions, whose crosswalk is given above, and from the small number of actors of \
        each.
        """)
  }
}
