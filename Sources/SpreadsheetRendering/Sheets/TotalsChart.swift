import Diagnostics
import Documents

/// Which row of a table a bar chart should show: the last of its totals, where that is counts.
enum TotalsChart {
  /// With fewer bars than this there is nothing to see; with more, nothing is seen any more.
  private static let sensible = 3...60

  /// The columns of the row that are drawn; `nil` where no chart makes sense.
  static func columns(of row: TableRow) -> Range<Int>? {
    let counts = row.cells.prefix { count(in: $0) != nil }.compactMap(count)
    guard counts.count == row.cells.count, let last = counts.last else { return nil }
    // A last column that sums the others up would dwarf them.
    let sum = counts.dropLast().reduce(into: (value: 0, overflows: false)) { sum, count in
      let (value, overflow) = sum.value.addingReportingOverflow(count)
      sum = (value, sum.overflows || overflow)
    }
    let columns = 0..<counts.count - (sum.value == last && !sum.overflows ? 1 : 0)
    guard sensible.contains(columns.count), counts[columns].contains(where: { $0 > 0 }),
      counts.allSatisfy({ (0...1 << 53).contains($0) })
    else { return nil }
    return columns
  }

  /// What the chart shows, for those who do not see it: « Ensemble : Europe 5, Asie 2. »
  static func description(
    of totals: TableRow, in table: Table, _ language: Language
  ) -> String {
    guard let drawn = columns(of: totals) else { return table.title }
    let headings = table.columns.map(\.heading)
    let bars = drawn.map { "\(headings[$0]) \(count(in: totals.cells[$0]) ?? 0)" }
    let colon = language == .french ? "\u{A0}:" : ":"
    return "\(table.title). \(totals.label)\(colon) \(bars.joined(separator: ", "))."
  }

  private static func count(in cell: TableCell) -> Int? {
    switch cell.content {
    case .count(let count): count
    case .nothing: 0
    case .share, .difference, .money, .text, .absent: nil
    }
  }
}
