import Diagnostics
import Documents
import Files
import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes pages for `.ci/verify/html.py` to judge, into the folder that `JAUNE_PAGES` names.
@Suite struct WrittenPages {
  @Test func pages() throws {
    guard let name = unsafe getenv("JAUNE_PAGES") else { return }
    let folder = unsafe String(cString: name)
    let pages: [(String, Document, HTMLRenderer)] = [
      ("sample", SamplePage.document, HTMLRenderer()),
      ("paged", SamplePage.document, HTMLRenderer(pageLines: 20)),
      ("plain", .sample(), HTMLRenderer()),
      ("figures", .figures(), HTMLRenderer()),
      ("many", .many(actors: 5_000), HTMLRenderer()),
    ]
    for (name, document, renderer) in pages {
      let page = renderer.render(document)
      try AtomicFile.write(Array(page.utf8), to: PathName.joining(folder, "\(name).html"))
    }
  }
}

extension Document {
  /// A page as long as a survey of many actors makes it.
  static func many(actors: Int) -> Document {
    let actor = Facet(
      Facet.ID("actor"), name: "Acteur",
      values: (0..<actors).map { Facet.Value("a\($0)", "Acteur \($0)") })
    let items = (0..<6).map { "Thème \($0)" }
    func source(_ row: Int, _ column: Int) -> Source {
      Source(
        Anchor("\(row)/\(column)"), place: "regions.csv:\(column + 2):\(row * 40)",
        label: "Acteur \(column), \(items[row])")
    }
    let grid = Grid(
      title: "Réponses", stubHeading: "Thème",
      columnGroups: [
        GridColumnGroup(
          columns: (0..<actors).map { GridColumn("Acteur \($0)", tags: [Tag(actor.id, "a\($0)")]) })
      ],
      rows: items.indices.map { row in
        GridRow(
          items[row],
          (0..<actors).map { column in
            GridCell(
              .text("Réponse de l’acteur \(column) sur le \(items[row].lowercased())."),
              anchor: Anchor("\(row)/\(column)"))
          })
      })
    let rows = (0..<actors).map { column in
      TableRow(
        "Acteur \(column)",
        items.indices.map { row in
          TableCell(.count((column * 7 + row) % 50), sources: [source(row, column)])
        }, tags: [Tag(actor.id, "a\(column)")])
    }
    let total = TableRow(
      "Ensemble", kind: .total,
      items.indices.map { row in
        TableCell(.count(actors * 24), sources: (0..<actors).map { source(row, $0) })
      })
    let table = Table(
      title: "Mentions", stubHeading: "Acteur",
      columnGroups: [TableColumnGroup(columns: items.map { TableColumn($0) })],
      parts: [TablePart(rows: rows + [total])])
    return Document(
      title: "Beaucoup d’acteurs", language: .french, facets: [actor],
      blocks: [.section("Tableaux", [.table(table)]), .section("Annexe", [.grid(grid)])])
  }
}
