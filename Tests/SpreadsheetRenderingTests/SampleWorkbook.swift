import Diagnostics
import Documents

extension Document {
  /// All that a workbook must bear: long and hostile answers, absent cells, notes, totals.
  static let workbook = Document(
    title: "Actions des collectivités", subtitle: "Réponses reçues", language: .french,
    blocks: [
      .section(
        "Réponses",
        [.paragraph("Une cellule hachurée n’a pas été demandée."), .grid(answers), .grid(hostile)]),
      .section("Tableaux", [.table(figures), .table(firstYears)]),
      .figure(
        Figure(
          title: "Carte", description: "Le Mali vient en tête.",
          drawing: Drawing(width: 10, height: 10), source: "Natural Earth.")),
    ])

  private static let note = Note(mark: "8", text: "Programme clos en 2011.")

  private static let answers = Grid(
    title: "Question 3 : Sur quels territoires sont-elles conduites ?",
    captions: ["Régions – Question 3", "CESER – Question 4"], stubHeading: "Zone",
    columnGroups: [
      GridColumnGroup("Régions", columns: [GridColumn("Lorraine"), GridColumn("Île-de-France")]),
      GridColumnGroup("CESER", columns: [GridColumn("Centre")]),
    ],
    rows: [
      GridRow(
        "Europe",
        [
          .text("Oui", notes: [note]),
          .text(
            String(repeating: "Accord avec la Silésie (Pologne), depuis 1999. ", count: 120),
            notes: [note]),
          .text(
            String(repeating: "Un paragraphe.\nUn autre, plus long que le premier.\n", count: 60)),
        ]),
      GridRow("Amérique centrale", [.text(""), .text("/"), .notAsked(in: .french)]),
      GridRow(
        "Asie",
        [.text(String(repeating: "x", count: 70_000)), .text("1999"), .text("Pas de réponse")]),
    ])

  private static let hostile = Grid(
    title: "Q*u[o]t'es?", columns: ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)"],
    rows: [
      GridRow("-1", [.text("=HYPERLINK(\"http://x\";\"y\")"), .text("{=1}"), .text("http://x")]),
      GridRow("=A1", [.text("<script>"), .text("]]>"), .text("\u{1B}[31m\u{0}\u{7F}")]),
      GridRow("", [.text("a\r\nb\rc"), .text("\u{202E}abc"), .text("_x001B_ & _x0041_")]),
      GridRow("", [.text("  a  "), .text("\n"), .text("\t")]),
      GridRow("", [.text("mailto:a@b"), .text("internal:A1"), .text("👩‍👩‍👧 e\u{301}\u{FFFE}")]),
    ])

  private static let late = Note(mark: "1", text: "Réponse reçue « après » le terme.")

  private static let figures = Table(
    title: "Territoires cités, par zone", captions: ["Nombre de mentions."], stubHeading: "Acteur",
    columnGroups: [
      TableColumnGroup("Europe", columns: [TableColumn("Europe"), TableColumn("Maghreb")]),
      TableColumnGroup(columns: [TableColumn("Part"), TableColumn("Depuis", alignment: .start)]),
    ],
    parts: [
      TablePart(
        "Conseils régionaux",
        rows: [
          TableRow(
            "Lorraine",
            [
              TableCell(.count(1_240), notes: [late]), TableCell(.nothing),
              TableCell(.share(1, of: 8)),
              TableCell(.text("1999")),
            ]),
          TableRow(
            "Provence-Alpes-Côte d’Azur",
            [
              TableCell(.count(3)), TableCell(.absent(label: "non posée")),
              TableCell(.share(0, of: 0)), TableCell(.text("avril 2004"), notes: [late]),
            ]),
          TableRow(
            "Ensemble", kind: .total,
            [
              TableCell(.count(1_243)), TableCell(.count(0)), TableCell(.share(1, of: 8)),
              TableCell(.text("")),
            ]),
        ]),
      TablePart(rows: [
        TableRow(
          "Total", kind: .total,
          [
            TableCell(.count(-3)), TableCell(.count(.max)), TableCell(.share(2, of: 3)),
            TableCell(.nothing),
          ])
      ]),
    ],
    bases: ["Base : 2 régions."], remarks: ["Une mention compte une fois."])

  private static let firstYears = Table(
    title: "Première année",
    columnGroups: [TableColumnGroup(columns: [TableColumn("Année")])],
    parts: [
      TablePart(rows: [
        TableRow("Conseil général", [TableCell(.nothing)]),
        TableRow("Conseil régional", [TableCell(.text("1986"))]),
      ])
    ])
}
