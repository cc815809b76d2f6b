/// How a cell is framed and filled.
struct ODTCellLook {
  var kind: PlannedRow.Kind
  var isAbsent: Bool
  var isFirstRow: Bool
  var isLastRow: Bool
  var isFirstColumn: Bool

  var name: String {
    "Cell.\(kind)\(isAbsent ? ".absent" : "")\(isFirstRow ? ".first" : "")"
      + "\(isLastRow ? ".last" : "")\(isFirstColumn ? ".start" : "")"
  }

  var properties: String {
    let thick = "1.5pt solid #\(Palette.accent)"
    let thin = "0.5pt solid #\(Palette.rule)"
    let top = isFirstRow ? thick : kind == .total ? "0.75pt solid #\(Palette.strong)" : "none"
    let fill =
      isAbsent ? Palette.hatch : kind == .head || kind == .total ? Palette.band : nil
    return """
      fo:border-top="\(top)" fo:border-bottom="\(isLastRow ? thick : thin)" \
      fo:border-left="\(isFirstColumn ? "none" : thin)" fo:border-right="none" \
      fo:padding-top="\(ODTNames.points(CellPadding.top))" \
      fo:padding-bottom="\(ODTNames.points(CellPadding.bottom))" \
      fo:padding-left="\(ODTNames.points(CellPadding.side))" \
      fo:padding-right="\(ODTNames.points(CellPadding.side))" \
      \(fill.map { "fo:background-color=\"#\($0)\" " } ?? "")\
      style:vertical-align="\(kind == .head ? "bottom" : "top")"
      """
  }
}
