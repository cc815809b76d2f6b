import Documents

/// How figures look on a web page: only pages that have some bring it.
enum HTMLFigureStyle {
  static let sheet = """
    :root { \(variables(.light)) }
    @media (prefers-color-scheme: dark) { :root { \(variables(.dark)) } }
    .drawing { margin: 2rem 0; break-inside: avoid; }
    .drawing .canvas { margin: 0.75rem 0; overflow-x: auto; }
    .drawing svg { display: block; width: 100%; min-width: 32rem; height: auto; }
    @media print {
      :root { \(variables(.light)) }
      .drawing .canvas { overflow: visible; }
      .drawing svg { min-width: 0; max-height: 165mm; print-color-adjust: exact; }
      .drawing.tall { break-inside: auto; }
      .drawing.tall svg { max-height: none; }
    }
    """

  private static func variables(_ scheme: ColorScheme) -> String {
    Ink.all.map { "--\($0.name): \($0.color(in: scheme).hexadecimal);" }.joined(separator: " ")
  }
}
