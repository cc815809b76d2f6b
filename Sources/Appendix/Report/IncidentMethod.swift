import Diagnostics
import Documents

/// What was wrong in the response files, one by one: what could not be read is not counted, and the
/// reader of the report is to know it.
struct IncidentMethod {
  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language

  /// So many incidents are listed; `jaune check` gives them all.
  private static let most = 200

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
  }

  /// None where the files were sound.
  var blocks: [Block] {
    let incidents = material.survey.incidents
    return incidents.isEmpty ? [] : [.paragraph(told(incidents.count)), .table(table(incidents))]
  }

  private func told(_ count: Int) -> Prose {
    let (counted, isPlural) = (draft.number(count), count > 1)
    let unusable = material.survey.statusCounts[.unusable, default: 0]
    let left =
      unusable == 0
      ? ""
      : draft.prose(
        fr: """
           \(draft.number(unusable)) cellule\(unusable > 1 ? "s sont dites" : " est dite") \
          « illisible\(unusable > 1 ? "s" : "") » : \(unusable > 1 ? "elles ne sont" : "elle n'est") \
          ni une réponse, ni un silence.
          """,
        en: """
           \(draft.number(unusable)) cell\(unusable > 1 ? "s are" : " is") called “unusable”: \
          \(unusable > 1 ? "they are" : "it is") neither an answer nor a silence.
          """)
    return draft.prose(
      fr: """
        La lecture des fichiers de réponses a donné lieu à \(counted) \
        signalement\(isPlural ? "s" : ""), que donne le \(draft.reference(to: .table("incidents"))). \
        Ce qui est dit non utilisé n'est ni compté ni reproduit en annexe.\(left)
        """,
      en: """
        Reading the response files led to \(counted) report\(isPlural ? "s" : ""), given in \
        \(draft.reference(to: .table("incidents"))). What is said not to be used is neither counted \
        nor shown in the annex.\(left)
        """)
  }

  private func table(_ incidents: [Diagnostic]) -> Table {
    // One row more is shorter than the remark that it is left out.
    let isCut = incidents.count > Self.most + 1
    let rows = incidents.prefix(isCut ? Self.most : incidents.count).map { incident in
      let place = incident.place
      let file = material.survey.name(ofFile: place.file)
      return TableRow(
        "\(file):\(place.line):\(place.column)",
        [TableCell(.text(draft.bound(incident.message)))])
    }
    let hidden = draft.number(incidents.count - rows.count)
    let remark = draft.bound(
      BilingualText(
        fr: "\(hidden) autres signalements sont donnés par « jaune check ».",
        en: "\(hidden) more reports are given by “jaune check”."))
    return Table(
      title: BilingualText(fr: "Incidents de lecture", en: "Reading incidents")[language],
      stubHeading: BilingualText(fr: "Fichier, ligne, colonne", en: "File, line, column")[language],
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(
            BilingualText(fr: "Signalement", en: "Report")[language], alignment: .start)
        ])
      ], parts: [TablePart(rows: rows)], remarks: isCut ? [remark] : [],
      anchor: .table("incidents"))
  }
}
