import Diagnostics
import Documents
import Gaps

/// How many gaps there are of each kind and weight, and the gravest in a few lines.
struct GapSummary {
  private let gaps: [Gap]
  private let language: Language

  init(_ gaps: [Gap], _ language: Language) {
    self.gaps = gaps
    self.language = language
  }

  /// - Parameter sections: How single gaps are written.
  func blocks(_ sections: GapSections) -> [Block] {
    guard !gaps.isEmpty else {
      return [.paragraph(BilingualText(fr: "Aucun manque trouvé.", en: "No gap found.")[language])]
    }
    let gravest = gaps.filter { $0.severity == .high }.prefix(Self.shown)
    let lines = gravest.map { "• \(sections.message(of: $0))" as Prose }
    return [.table(table)] + (lines.isEmpty ? [] : [.paragraph(Prose(lines, separator: "\n"))])
  }

  /// As many as fit on the first page under the table.
  private static let shown = 12

  private var table: Table {
    let kinds = GapKind.allCases.filter { kind in gaps.contains { $0.kind == kind } }
    let all = BilingualText(fr: "Ensemble", en: "All")[language]
    let rows = kinds.map { kind in
      row(
        kind.name[language], .body, gaps.filter { $0.kind == kind },
        [Tag(.kind, kind.rawValue)])
    }
    return Table(
      title: BilingualText(fr: "Manques par nature et par gravité", en: "Gaps by kind and weight")[
        language],
      stubHeading: BilingualText(fr: "Nature", en: "Kind")[language],
      columnGroups: [
        TableColumnGroup(
          columns: severities.map {
            TableColumn($0.name[language], tags: [Tag(.severity, $0.rawValue)])
          } + [TableColumn("Total")])
      ], parts: [TablePart(rows: rows + [row(all, .total, gaps, [])])], anchor: .table("gaps"))
  }

  private var severities: [GapSeverity] { GapSeverity.allCases.reversed() }

  private func row(
    _ label: String, _ kind: TableRow.Kind, _ own: [Gap], _ tags: [Tag]
  ) -> TableRow {
    let counts = severities.map { severity in own.count { $0.severity == severity } }
    return TableRow(
      label, kind: kind,
      (counts + [own.count]).map { TableCell($0 == 0 ? .nothing : .count($0)) }, tags: tags)
  }
}
