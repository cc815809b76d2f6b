public import Diagnostics
public import Documents
public import Gaps

/// Sets gaps out for reading: a page that sums them up, then each kind with the question it answers.
public struct GapComposer: Sendable {
  private let places: GapPlaces
  private let title: BilingualText
  private let language: Language

  public init(_ context: GapContext, language: Language) {
    places = GapPlaces(context)
    title = context.survey.survey.title
    self.language = language
  }

  public func document(of gaps: [Gap]) -> Document {
    let heading = BilingualText(fr: "Analyse des manques", en: "Gap analysis")[language]
    return Document(
      title: title[language], subtitle: heading, language: language,
      blocks: summary(of: gaps) + GapKind.allCases.compactMap { section($0, gaps) })
  }

  /// How many there are of each kind and weight, and the gravest in a few lines.
  public func summary(of gaps: [Gap]) -> [Block] {
    let kinds = GapKind.allCases.filter { kind in gaps.contains { $0.kind == kind } }
    guard !kinds.isEmpty else {
      return [.paragraph(BilingualText(fr: "Aucun manque trouvé.", en: "No gap found.")[language])]
    }
    let severities = Array(GapSeverity.allCases.reversed())
    func row(_ label: String, _ kind: TableRow.Kind, _ own: [Gap]) -> TableRow {
      let counts = severities.map { severity in own.count { $0.severity == severity } }
      return TableRow(
        label, kind: kind,
        (counts + [own.count]).map { TableCell($0 == 0 ? .nothing : .count($0)) })
    }
    let table = Table(
      title: BilingualText(fr: "Manques par nature et par gravité", en: "Gaps by kind and weight")[
        language],
      stubHeading: BilingualText(fr: "Nature", en: "Kind")[language],
      columnGroups: [
        TableColumnGroup(
          columns: severities.map { TableColumn($0.name[language]) } + [TableColumn("Total")])
      ],
      parts: [
        TablePart(
          rows: kinds.map { kind in
            row(kind.name[language], .body, gaps.filter { $0.kind == kind })
          } + [row(BilingualText(fr: "Ensemble", en: "All")[language], .total, gaps)])
      ])
    let gravest = gaps.filter { $0.severity == .high }.prefix(Self.shown)
    let lines = gravest.map { "• \(FrenchTypography.bound($0.message, in: language))" }
    return [.table(table)] + (lines.isEmpty ? [] : [.paragraph(lines.joined(separator: "\n"))])
  }

  /// As many as fit on the first page under the table.
  private static let shown = 12

  /// The gaps of a kind; `nil` where there are none.
  public func section(_ kind: GapKind, _ gaps: [Gap]) -> Block? {
    let own = gaps.filter { $0.kind == kind }
    guard !own.isEmpty else { return nil }
    let name = kind.name[language]
    return .section(
      name.prefix(1).uppercased() + name.dropFirst(),
      [.paragraph(FrenchTypography.bound(kind.question, in: language))]
        + own.map { .paragraph(text(of: $0)) })
  }

  /// « [majeur] Personne n'agit en Océanie. », then where it is to be seen and its id.
  private func text(of gap: Gap) -> String {
    let names = places.names(of: gap)
    let cells = names.prefix(Self.cells).joined(separator: ", ")
    let more = names.count - Self.cells
    let rest =
      more > 0
      ? BilingualText(fr: " et \(more) autres cellules", en: " and \(more) more cells")[language]
      : ""
    let evidence =
      names.isEmpty
      ? BilingualText(fr: "cellules absentes du fichier", en: "cells that the file lacks")[language]
      : cells + rest
    return "[\(gap.severity.name[language])] "
      + FrenchTypography.bound(gap.message, in: language) + "\n\(gap.id)\n\(evidence)"
  }

  /// So many places are named; `--explain` names all.
  private static let cells = 6
}
