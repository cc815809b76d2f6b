import Documents
import Testing

@testable import SpreadsheetRendering

/// Workbooks are opened again, and hold what the document held.
@Suite struct ReadBackTests {
  static let answers = [
    "Oui", "", "/", "=1+1", "+33 1", "-x", "@SUM(A1)", "{=A1}", "'apostrophe", "http://exemple.fr",
    "mailto:a@b", "internal:A1", "1999", "  a  ", "\n", "a\n\nb\n", "\t", "a\tb", "<t>&amp;</t>",
    "]]>", "\"", "_x000D_", "_x005F_x0041_", "__x0041_x_", "👩‍👩‍👧 e\u{301} \u{202E}abc",
    "a\u{A0}b\u{202F}c",
    String(repeating: "Une phrase de prose. ", count: 3_000), String(repeating: "x", count: 40_000),
    String(repeating: "Un paragraphe.\n\nUn autre.\n", count: 400),
    String(repeating: "_x0041_", count: 6_000), String(repeating: "é\u{301}", count: 30_000),
  ]

  /// Glued over the rows it goes on in, each answer is there byte for byte.
  @Test func answersComeBackByteForByte() throws {
    let texts = Self.answers
    let grid = Grid(
      title: "Q", stubHeading: "I", columns: ["A"],
      rows: texts.enumerated().map { GridRow("r\($0)", [.text($1)]) })
    let book = try read(Document(title: "T", language: .french, blocks: [.grid(grid)]))
    let sheet = try #require(book["1 Q"])
    var read: [Int: String] = [:]
    var current: Int?
    for (row, label) in sheet.column("A") {
      guard let text = label.text, text.hasPrefix("r") else { continue }
      let name = text.dropFirst().prefix { $0.isNumber }
      #expect(text == "r\(name)" || text == "r\(name) (suite)")
      current = Int(name)
      if let current { read[current, default: ""] += sheet.cells["B\(row)"]?.text ?? "" }
    }
    for (index, text) in texts.enumerated() {
      #expect(read[index]?.utf8.elementsEqual(text.utf8) == true, "answer \(index)")
    }
    for cell in sheet.cells.values {
      #expect((cell.text?.utf16.count ?? 0) <= 32_767)
    }
    #expect(!sheet.xml.contains("<f>"))
  }

  @Test(arguments: [
    ("a\r\nb\rc", "a\nb\nc"), ("a\u{0}b", "a␀b"), ("\u{1B}[31m", "␛[31m"), ("\u{7F}", "␡"),
    ("\u{85}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"),
  ])
  func whatXMLForbidsIsShown(text: String, shown: String) throws {
    let grid = Grid(title: "Q", columns: ["A"], rows: [GridRow("r", [.text(text)])])
    let book = try read(Document(title: "T", language: .french, blocks: [.grid(grid)]))
    #expect(book["1 Q"]?.cells.values.contains { $0.text == shown } == true)
  }

  // MARK: - Links

  @Test func figuresLeadToTheirAnswersAndStayNumbers() throws {
    let book = try read(.linked)
    let answers = try #require(book["Réponses"])
    let table = try #require(book["Chiffres"])
    let linked = table.links.filter { $0.value.location.contains("Réponses") }
    #expect(linked.count == 2)
    let (name, link) = try #require(linked.first { $0.value.tip.contains("Alsace") })
    #expect(table.cells[name]?.number == "2")
    let target = try #require(link.location.split(separator: "!").last)
    #expect(answers.cells[String(target)]?.text == "Mali, Niger")
    #expect(link.tip == "Alsace, question 3 — regions.csv:2:3 ; regions.csv:4:3")
    // The link left no text of its own behind.
    #expect(!table.cells.values.contains { $0.text == "" })
    #expect(table.cells.values.contains { $0.text?.hasPrefix("Un chiffre bleu") == true })
  }

  @Test func sheetsAndContentsLeadToEachOther() throws {
    let book = try read(.linked)
    let contents = book.sheets[0]
    for sheet in book.sheets.dropFirst() {
      let back = try #require(sheet.links.first { $0.value.location.hasPrefix("'Sommaire'!") })
      let line = try #require(back.value.location.split(separator: "!").last)
      #expect(contents.links[String(line)]?.location == "'\(sheet.name)'!A1")
      #expect(sheet.cells[back.key]?.text == "← Sommaire")
    }
  }

  @Test func wordsLeadToPartsAndAnswers() throws {
    let contents = try read(.linked).sheets[0]
    let own = try #require(
      contents.cells.first { $0.value.text == "Voir le tableau." })
    #expect(contents.links[own.key]?.location.hasSuffix("Chiffres'!A1") == true)
    let beside =
      contents.column("B").compactMap(\.cell.text) + contents.column("C").compactMap(\.cell.text)
    #expect(beside == ["→ la méthode", "→ deux"])
    let section = try #require(contents.cells.first { $0.value.text == "Méthode" })
    #expect(contents.links.values.contains { $0.location == "'Sommaire'!\(section.key)" })
  }

  @Test func theTitlePageComesFirst() throws {
    let lines = try read(.linked).sheets[0].column("A").compactMap(\.cell.text)
    #expect(lines.prefix(4) == ["Titre", "Sous-titre", "Ministère", "Date : 30 novembre 2012"])
  }

  @Test func tipsKeepToTheirLimit() throws {
    let sources = (0..<500).map { Source(Anchor("a"), place: "regions.csv:\($0):1", label: "👩‍👩‍👧") }
    let places = [Anchor("a"): SheetPlace("S")]
    let link = try #require(SheetLink(to: sources, in: places, .french))
    #expect(link.tip.utf16.count <= 255 && link.tip.hasSuffix("de plus"))
    let long = Source(Anchor("a"), place: "", label: String(repeating: "👩‍👩‍👧", count: 300))
    #expect(try #require(SheetLink(to: [long], in: places, .english)).tip.utf16.count <= 255)
    #expect(SheetLink(to: [Source(Anchor("b"), place: "", label: "")], in: places, .french) == nil)
  }

  // MARK: - Pictures

  @Test func figuresAreDescribedPictures() throws {
    let book = try read(.linked, StubRasteriser())
    let sheet = try #require(book["Carte"])
    #expect(sheet.cells.values.contains { $0.text == "Le Mali vient en tête." })
    #expect(sheet.cells.values.contains { $0.text == "Natural Earth." })
    #expect(book.archive["xl/media/image1.png"] == StubRasteriser.png(width: 400, height: 200))
    let drawing = String(decoding: book.archive["xl/drawings/drawing1.xml"], as: UTF8.self)
    #expect(drawing.contains("descr=\"Carte. Le Mali vient en tête.\""))
    // 200 × 100 points, of 12,700 English Metric Units each, to a pixel of the screen.
    let size = try #require(Markup.elements("a:ext", in: drawing).first?.attributes)
    #expect(abs((size["cx"].flatMap(Int.init) ?? 0) - 200 * 12_700) <= 9_525)
    #expect(abs((size["cy"].flatMap(Int.init) ?? 0) - 100 * 12_700) <= 9_525)
  }

  @Test func withoutPicturesFiguresAreTold() throws {
    let book = try read(.linked)
    #expect(book["Carte"] == nil)
    let lines = book.sheets[0].column("A").compactMap(\.cell.text)
    #expect(lines.contains("Carte") && lines.contains("Le Mali vient en tête."))
  }

  @Test func drawingsWithoutSizeAreTold() throws {
    let blocks = [(0, 0), (0.5, 9), (.nan, 9), (.infinity, 9), (-9, 9)].map { width, height in
      Block.figure(
        Figure(
          title: "F", description: "D", drawing: Drawing(width: width, height: height)))
    }
    let book = try read(
      Document(title: "", language: .french, blocks: blocks), StubRasteriser())
    #expect(book.sheets.count == 1)
  }

  @Test func aPictureThatCannotBeMadeIsAnError() {
    #expect(throws: SpreadsheetError.picture(title: "Carte")) {
      try SpreadsheetRenderer(rasteriser: StubRasteriser(refuses: true)).bytes(of: .linked)
    }
  }

  @Test func measuresOfPictures() throws {
    let plain = try #require(PNGSize(StubRasteriser.png(width: 300, height: 150)))
    #expect((plain.width, plain.height) == (300, 150))
    // 144 to the inch are 5,669 to the metre.
    let dense = try #require(PNGSize(StubRasteriser.png(width: 300, height: 150, density: 5_669)))
    #expect(abs(dense.width - 200) < 0.1 && abs(dense.height - 100) < 0.1)
    let file = StubRasteriser.png(width: 3, height: 3, density: 1)
    for length in 0..<file.count { _ = PNGSize(Array(file.prefix(length))) }
    #expect(PNGSize([]) == nil && PNGSize(StubRasteriser.png(width: 0, height: 1)) == nil)
  }

  // MARK: - Tables

  @Test func headingsStayAndTablesFilter() throws {
    let book = try read(.workbook)
    let sheet = try #require(book["Territoires cités"])
    #expect(sheet.xml.contains("state=\"frozen\"") && sheet.xml.contains("<autoFilter ref="))
    #expect(sheet.xml.contains("orientation=\"landscape\""))
    let book1 = String(decoding: book.archive["xl/workbook.xml"], as: UTF8.self)
    #expect(book1.contains("_xlnm.Print_Titles"))
  }

  @Test func chartsSayWhatTheyShow() throws {
    let columns = ["Europe", "Asie", "Océanie"].map { TableColumn($0) }
    let table = Table(
      title: "Zones & co.", stubHeading: "Acteur",
      columnGroups: [TableColumnGroup("Monde", columns: columns)],
      parts: [
        TablePart(rows: [
          TableRow("Total", kind: .total, [4, 2, 0].map { TableCell(.count($0)) })
        ])
      ])
    let book = try read(Document(title: "", language: .french, blocks: [.table(table)]))
    let chart = String(decoding: book.archive["xl/charts/chart1.xml"], as: UTF8.self)
    let words = Markup.elements("a:t", in: chart).map { Markup.unescaped($0.inner) }
    #expect(words == ["Zones & co.", "Monde", "Total"])
    let drawing = String(decoding: book.archive["xl/drawings/drawing1.xml"], as: UTF8.self)
    #expect(drawing.contains("Total\u{A0}: Europe 4, Asie 2, Océanie 0."))
  }

  // MARK: - The list of answers

  @Test func answersAreListedWithTheirFacets() throws {
    let form = Facet(.init("form"), name: "Formulaire", values: [.init("r", "Régions")])
    let zone = Facet(
      .init("zone"), name: "Zone", values: [.init("eu", "Europe"), .init("as", "Asie")])
    let unused = Facet(.init("theme"), name: "Thème", values: [.init("t", "Export")])
    let long = String(repeating: "Un paragraphe de la réponse.\n", count: 80)
    let grid = Grid(
      title: "Question 3", stubHeading: "Zone",
      columnGroups: [GridColumnGroup(columns: [GridColumn("Alsace", tags: [Tag(form.id, "r")])])],
      rows: [
        GridRow(
          "Europe", [GridCell(.text(long), anchor: Anchor("a"), tags: [Tag(zone.id, "as")])],
          tags: [Tag(zone.id, "eu")]),
        GridRow("Asie", [.text("=1+1")], tags: [Tag(zone.id, "?")]),
        GridRow("Océanie", [.absent("non posée")]),
      ])
    let cited = Paragraph([
      .init("x", to: .answers([Source(Anchor("a"), place: "r.csv:2:2", label: "")]))
    ])
    let book = try read(
      Document(
        title: "T", language: .french, facets: [form, zone, unused],
        blocks: [.grid(grid), .paragraph(cited)]))
    let list = try #require(book["Toutes les réponses"])
    let headings = ["A", "B", "C", "D", "E", "F", "G"].map { list.cells["\($0)4"]?.text }
    #expect(
      headings == ["Colonne", "Formulaire", "Zone", "Question", "Ligne", "Réponse", "Cellule"])
    let values = ["A", "B", "C", "D", "E", "G"].map { list.cells["\($0)5"]?.text }
    #expect(values == ["Alsace", "Régions", "Europe, Asie", "Question 3", "Europe", "r.csv:2:2"])
    let answers = list.column("F").dropFirst().compactMap(\.cell.text)
    #expect(answers.dropLast().joined() == long && answers.last == "=1+1")
    #expect(list.cells["E6"]?.text == "Europe (suite)" && list.cells["C6"]?.text == "Europe, Asie")
    #expect(list.links["G5"]?.location.hasPrefix("'1 Question 3'!") == true)
    #expect(list.xml.contains("<autoFilter ref="))
  }

  private func read(
    _ document: Document, _ rasteriser: (any Rasteriser)? = nil
  ) throws -> BookReader {
    try BookReader(SpreadsheetRenderer(rasteriser: rasteriser).bytes(of: document))
  }
}
