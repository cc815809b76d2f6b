import Diagnostics
import Documents
import Gaps

/// How many gaps there are of each kind and severity, and the gravest in a few lines.
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
    let all = gaps.filter { $0.severity == .high }
    let gravest = all.prefix(Self.shown)
    guard !gravest.isEmpty else { return [.table(table)] }
    let lines = gravest.map { "• \(sections.message(of: $0))" as Prose }
    let head = head(gravest.count, of: all.count)
    return [.table(table), .paragraph(Prose([head] + lines, separator: "\n"))]
  }

  /// « Les 2 manques majeurs : », what the lines after it are.
  private func head(_ count: Int, of all: Int) -> Prose {
    Drafting(language).prose(
      fr: all == 1
        ? "Le manque majeur :"
        : count < all
          ? "\(count.grouped.french) des \(all.grouped.french) manques majeurs :"
          : "Les \(all.grouped.french) manques majeurs :",
      en: all == 1
        ? "The high-severity gap:"
        : count < all
          ? "\(count.grouped.english) of the \(all.grouped.english) high-severity gaps:"
          : "The \(all.grouped.english) high-severity gaps:")
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
      title: BilingualText(
        fr: "Manques par nature et par gravité", en: "Gaps by kind and severity")[
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
