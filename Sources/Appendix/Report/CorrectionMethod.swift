import Diagnostics
import Documents
import Harmonisation
import Territories

/// What an analyst corrected, one by one, with where it was written down.
struct CorrectionMethod {
  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language

  /// So many corrections are listed; the file holds them all.
  private static let most = 200

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
  }

  var blocks: [Block] {
    let corrections = material.harmonised.corrections
    return [.paragraph(told(corrections.count))] + (corrections.isEmpty ? [] : [.table(table)])
  }

  private func told(_ count: Int) -> Prose {
    guard count > 0 else {
      return draft.prose(
        fr: "Aucune lecture n'a été corrigée à la main.", en: "No reading was corrected by hand.")
    }
    let (counted, isPlural) = (draft.number(count), count > 1)
    return draft.prose(
      fr: """
        \(counted) lecture\(isPlural ? "s ont été corrigées" : " a été corrigée") par un \
        analyste ; les chiffres qui en dépendent appellent la note « c ».
        """,
      en: """
        \(counted) reading\(isPlural ? "s were" : " was") corrected by an analyst; the figures \
        that rest on \(isPlural ? "them" : "it") bear the note “c”.
        """)
  }

  private var table: Table {
    let corrections = material.harmonised.corrections
    // One row more is shorter than the remark that it is left out.
    let isCut = corrections.count > Self.most + 1
    let rows = corrections.prefix(isCut ? Self.most : corrections.count).map { correction in
      let source = material.sources[correction.cell]
      let file = material.survey.name(ofFile: correction.source.file)
      return TableRow(
        correction.written,
        [
          TableCell(.text(verdict(correction))),
          TableCell(.text(source.label), sources: [source]),
          TableCell(.text("\(file):\(correction.source.line):\(correction.source.column)")),
        ])
    }
    let hidden = draft.number(corrections.count - rows.count)
    let remark = draft.bound(
      BilingualText(
        fr: "\(hidden) autres corrections sont dans le fichier.",
        en: "\(hidden) more corrections are in the file."))
    return Table(
      title: BilingualText(fr: "Corrections appliquées", en: "Corrections applied")[language],
      stubHeading: BilingualText(fr: "Écrit", en: "As written")[language],
      columnGroups: [
        TableColumnGroup(columns: [
          column(BilingualText(fr: "Lu comme", en: "Read as")),
          column(BilingualText(fr: "Réponse", en: "Answer")),
          column(BilingualText(fr: "Noté en", en: "Written down at")),
        ])
      ], parts: [TablePart(rows: rows)], remarks: isCut ? [remark] : [],
      anchor: .table("corrections"))
  }

  private func column(_ heading: BilingualText) -> TableColumn {
    TableColumn(heading[language], alignment: .start)
  }

  private func verdict(_ correction: TerritoryCorrection) -> String {
    switch correction.verdict {
    case .place(let place):
      BilingualText(fr: place.frenchName, en: place.englishName)[language]
    case .notATerritory:
      BilingualText(fr: "pas un territoire d'action", en: "no territory of action")[language]
    }
  }
}
