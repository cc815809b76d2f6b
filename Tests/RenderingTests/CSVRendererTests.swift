import CSV
import Documents
import Rendering
import TestSupport
import Testing

@Suite struct CSVRendererTests {
  private func file(_ part: String, _ style: CSVWriter.Style = .standard) throws -> String {
    let files = CSVRenderer(style).files(of: .linked)
    let file = try #require(files.first { $0.name.contains(part) })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func namesAreShortAndPlain() {
    let names = CSVRenderer().files(of: .linked).map(\.name)
    #expect(names == ["00-sommaire.csv", "tableau-zones.csv", "grille-reponses-pays.csv"])
  }

  @Test func tablesArePlainNumbersWithTheirPlaces() throws {
    #expect(
      try file("zones") == """
        groupe,Zone,total,Acteurs – Nombre,Acteurs – Part,notes,cellules
        Régions,Afrique,0,1200,0.125,,r.csv:2:2 ; r.csv:9:2
        Régions,Asie,0,0,0.666667,Acteurs – Nombre [1] Tard.,
        Régions,Océanie,0,non posée,,,
        Régions,Total,1,1200,1,,

        """)
  }

  @Test func gridsAreAnswersByteForByte() throws {
    #expect(
      try file("pays") == """
        ligne,Régions – =A,Régions – B,notes
        Afrique,Mali,=1+1,
        Asie,non posée,,Régions – B [2] Sic.

        """)
  }

  @Test func aFrenchExcelGetsItsDialect() throws {
    let zones = try file("zones", .frenchExcel)
    #expect(zones.hasPrefix("\u{FEFF}groupe;Zone;total;"))
    #expect(zones.contains("Afrique;0;1200;0,125;;\"r.csv:2:2 ; r.csv:9:2\"\r\n"))
    #expect(try file("pays", .frenchExcel).contains("'=1+1"))
  }

  @Test func theIndexNamesTheFiles() throws {
    let index = try file("sommaire")
    #expect(index.hasPrefix("fichier,partie,titre,légende,base,remarques\n"))
    #expect(index.contains("tableau-zones.csv,,Zones,,Base : 8.,\n"))
    #expect(index.contains("grille-reponses-pays.csv,Réponses,Réponses : pays,,,\n"))
  }

  /// Read by the reader of the house, each cell is the answer.
  @Test func hostileAnswersComeBack() throws {
    let texts = HostileText.all + HostileText.replaced.map(\.0)
    let grid = Grid(
      title: "Q", stubHeading: "I", columns: ["A"],
      rows: texts.enumerated().map { GridRow("r\($0)", [.text($1)]) })
    let files = CSVRenderer().files(
      of: Document(title: "", language: .english, blocks: [.grid(grid)]))
    var fields: [String] = [""]
    var isQuoted = false
    var scalars = String(decoding: files[1].bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\"", isQuoted, scalars.first == "\"" {
        fields[fields.count - 1].unicodeScalars.append("\"")
        _ = scalars.popFirst()
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == "," || scalar == "\n" {
        fields.append("")
      } else {
        fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    let read = stride(from: 3, to: fields.count, by: 2).map { fields[$0] }
    #expect(read.elementsEqual(texts) { $0.utf8.elementsEqual($1.utf8) })
  }

  @Test func headingsAreDistinctAndNamesSafe() throws {
    let titles = [
      "con", "../../etc/passwd", "a\u{0}b", "", "👩‍👩‍👧", String(repeating: "é", count: 50_000),
      String(repeating: "mot ", count: 100), "CON", "Œuvre : l’été\n?",
    ]
    let blocks = titles.map { title in
      Block.grid(Grid(title: title, columns: ["A", "A", "A (2)"], rows: []))
    }
    let files = CSVRenderer().files(
      of: Document(title: "", language: .french, blocks: blocks))
    #expect(files.count == titles.count + 1)
    #expect(Set(files.map(\.name)).count == files.count)
    for name in files.map(\.name) {
      #expect(name.utf8.count <= 60 && name.hasSuffix(".csv"))
      #expect(
        name.dropLast(4).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    }
    #expect(files.last?.name == "grille-oeuvre.csv")
    #expect(String(decoding: files[1].bytes, as: UTF8.self) == "A,A (2),A (2) (2)\n")
  }

  @Test func aDocumentOfProseHasNoFiles() {
    #expect(
      CSVRenderer().files(of: Document(title: "T", language: .french, blocks: [.paragraph("P")]))
        .isEmpty)
  }
}

@Suite struct FigureFilesTests {
  @Test func everyFigureIsADrawingOfItsOwn() throws {
    let files = FigureFiles(.linked).svg()
    #expect(
      files.map(\.name) == [
        "figure-reponses-mentions-zones.svg", "figure-reponses-mentions-zones-2.svg",
      ])
    let svg = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(svg.contains("<title id=\"figure.title\">Mentions &amp; zones</title>"))
    #expect(svg.contains("<desc id=\"figure.description\">"))
    #expect(!svg.contains("href") && !svg.contains("<script") && !svg.contains("<style"))
  }

  @Test func picturesAreMadeAtTheScaleAskedFor() throws {
    let files = try FigureFiles(.linked).png(by: Stub(), scale: 3)
    #expect(files.map(\.bytes) == [[200, 120, 3], [200, 120, 3]])
    #expect(files[0].name.hasSuffix(".png"))
  }

  /// A ring in a ring is a hole, whichever way it turns.
  @Test func holesStayOpen() {
    let square = { (from: Double, to: Double) in
      [Point(from, from), Point(to, from), Point(to, to), Point(from, to)]
    }
    let drawn = { (rings: [[Point]]) in
      SVGRenderer().render(
        Figure(
          title: "", description: "",
          drawing: Drawing(
            width: 9, height: 9, shapes: [.path(Path(rings: rings), fill: Fill(.text))])),
        in: .french)
    }
    #expect(drawn([square(0, 9), square(3, 6)]).contains("fill-rule=\"evenodd\""))
    #expect(!drawn([square(0, 9)]).contains("fill-rule"))
  }

  private struct Stub: Rasteriser {
    func png(of drawing: Drawing, scale: Double) -> [UInt8] {
      [UInt8(drawing.width), UInt8(drawing.height), UInt8(scale)]
    }
  }
}
