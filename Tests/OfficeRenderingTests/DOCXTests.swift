import Diagnostics
import Documents
import OfficeRendering
import TestSupport
import Testing

@Suite struct DOCXTests {
  private func xml(_ document: Document, _ part: String = "word/document.xml") throws -> String {
    String(decoding: try ArchiveReader(DOCXRenderer().bytes(of: document))[part], as: UTF8.self)
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    for format in OfficeFormat.allCases {
      #expect(try format.bytes(of: .sample()) == format.bytes(of: .sample()))
    }
  }

  @Test(arguments: OfficeFormat.split)
  func pagesAreTitledAsPrinted(format: OfficeFormat) throws {
    let answer = String(repeating: "Une phrase de plus. ", count: 6_000)
    let read = try format.tables(of: .answering(answer))
    let count = read.tables.count
    let titles = read.paragraphs.filter { $0.hasPrefix("Q") }
    #expect(titles.count == count)
    #expect(titles.first == "Q")
    #expect(titles.dropFirst().prefix(2) == ["Q (suite 1)", "Q (suite 2)"])
    #expect(titles.last == "Q (fin)")
    #expect(read.tables.dropFirst().allSatisfy { $0[1][0] == "r (suite)" })
  }

  @Test func headingsContentsAndNotesAreWordsOwn() throws {
    let xml = try xml(.sample())
    #expect(xml.contains("<w:pStyle w:val=\"Heading1\"/>"))
    #expect(xml.contains("<w:pStyle w:val=\"Heading2\"/>"))
    #expect(xml.contains(" TOC \\o &quot;1-6&quot; "))
    #expect(xml.contains("PAGEREF _Toc00000001"))
    #expect(xml.contains("<w:tblHeader/>"))
    #expect(xml.contains("<w:tblCaption w:val=\"Question 3 : Sur quels territoires ?\"/>"))
    #expect(xml.contains("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t"))
    let notes = try self.xml(.sample(), "word/footnotes.xml")
    #expect(notes.contains("Programme clos en 2011 ; voir &lt;http://exemple.fr/bilan_2011&gt;."))
    #expect(!(try self.xml(.sample(), "word/settings.xml")).contains("updateFields"))
  }

  @Test(arguments: [(Language.french, "fr-FR", "Sommaire"), (.english, "en-GB", "Contents")])
  func languages(language: Language, tag: String, contents: String) throws {
    #expect(try xml(.sample(language), "word/styles.xml").contains("<w:lang w:val=\"\(tag)\""))
    #expect(try xml(.sample(language)).contains(">\(contents)</w:t>"))
  }

  @Test func absentCellsAreHatchedAndSayWhy() throws {
    let cell = try #require(
      try xml(.sample()).split(separator: "<w:tc>").first { $0.contains("non posée") })
    #expect(cell.contains("thinDiagStripe"))
    #expect(cell.contains("AnswersAbsent"))
  }

  @Test func oneNoteCalledTwiceOnAPageStandsThereOnce() throws {
    let notes = try xml(.sample(), "word/footnotes.xml")
    #expect(notes.split(separator: "bilan_2011", omittingEmptySubsequences: false).count == 2)
  }

  @Test func aTitleDoesNotTurnThePageNumberBesideIt() throws {
    let title = "Titre \u{202E}retourné"
    let document = Document(
      title: "T", language: .french,
      blocks: [.section(title, [.paragraph("a")]), .section("B", [.paragraph("b")])])
    let read = try OfficeFormat.docxSplit.tables(of: document)
    #expect(read.paragraphs.contains(title))
    #expect(read.paragraphs.contains("Titre \u{FFFD}retourné\t2"))
  }

  @Test(arguments: OfficeFormat.allCases)
  func wideGridsLieOnTheirSide(format: OfficeFormat) throws {
    func bytes(columns: Int) throws -> [UInt8] {
      let words = String(repeating: "mots d’une réponse ", count: 20)
      let grid = Grid(
        title: "Q", columns: (1...columns).map { "Acteur \($0)" },
        rows: [GridRow("r", (1...columns).map { _ in .text(words) })])
      return try format.bytes(of: Document(title: "", language: .french, blocks: [.grid(grid)]))
    }
    let sign = format.isODT ? "master-page-name=\"landscape" : "w:orient=\"landscape\""
    for (columns, isWide) in [(2, false), (7, true)] {
      let archive = try ArchiveReader(bytes(columns: columns))
      #expect(String(decoding: archive[format.body], as: UTF8.self).contains(sign) == isWide)
    }
  }

  @Test func everyPartIsDeclaredAndReferredTo() throws {
    let archive = try ArchiveReader(OfficeFormat.docxFlow.bytes(of: .complete()))
    let types = String(decoding: archive["[Content_Types].xml"], as: UTF8.self)
    let relationships = String(decoding: archive["word/_rels/document.xml.rels"], as: UTF8.self)
    #expect(archive.names.first == "[Content_Types].xml")
    for name in archive.names where name.hasPrefix("word/") && !name.contains("_rels") {
      let isMedia = name.hasPrefix("word/media/")
      #expect(isMedia || types.contains("\"/\(name)\""))
      let isMain = name == "word/document.xml"
      #expect(isMain || relationships.contains("\"\(name.dropFirst(5))\""))
    }
    for name in archive.names where !name.hasSuffix(".png") { _ = try XMLReader(archive[name]) }
  }

  /// Word refuses properties in any other order: ECMA-376, part 1, annex A.
  @Test(arguments: [
    (
      "w:pPr",
      "pStyle keepNext keepLines pageBreakBefore widowControl pBdr tabs spacing ind jc outlineLvl sectPr"
    ),
    ("w:tcPr", "tcW gridSpan vMerge tcBorders shd vAlign"),
    (
      "w:tblPr",
      "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription"
    ),
    ("w:sectPr", "headerReference footerReference type pgSz pgMar cols titlePg"),
    ("w:rPr", "rStyle rFonts b bCs i iCs vanish color sz szCs u vertAlign lang"),
  ])
  func propertiesStandInTheOrderOfTheSchema(parent: String, order: String) throws {
    let order = order.split(separator: " ").map { "w:\($0)" }
    for document in [Document.sample(), .figures(), .complete()] {
      let archive = try ArchiveReader(DOCXRenderer(continuation: .flow).bytes(of: document))
      for part in ["word/document.xml", "word/styles.xml", "word/footnotes.xml"] {
        for children in try XMLReader(archive[part]).children(of: parent) {
          let places = children.map { order.firstIndex(of: $0) }
          #expect(!places.contains(nil), "\(children)")
          #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(children)")
        }
      }
    }
  }

  @Test(arguments: [
    Document(title: "", language: .french, blocks: []),
    Document(title: "", language: .french, blocks: [.paragraph("")]),
    Document(
      title: "", language: .english,
      blocks: [.grid(Grid(title: "", columns: [], rows: [GridRow("", [])]))]),
    .tabulating(Table(title: "", columnGroups: [], parts: [])),
    .tabulating(
      Table(title: "", columnGroups: [], parts: [TablePart("p", rows: [TableRow("r", [])])])),
    Document(
      title: "T", language: .french,
      blocks: [
        .grid(
          Grid(
            title: String(repeating: "titre ", count: 3_000),
            columns: [String(repeating: "colonne ", count: 3_000)],
            rows: [GridRow(String(repeating: "r", count: 9_000), [.text("a")])]))
      ]),
  ])
  func oddDocumentsMakeFiles(document: Document) throws {
    for format in OfficeFormat.allCases { _ = try format.tables(of: document) }
  }

  @Test func aHundredColumnsGoOnFromPanelToPanel() throws {
    let columns = (1...100).map { TableColumn("Pays \($0)") }
    let cells = (1...100).map { TableCell(.count($0)) }
    let table = Table(
      title: "Pays", stubHeading: "Acteur", columnGroups: [TableColumnGroup(columns: columns)],
      parts: [TablePart(rows: [TableRow("Lorraine", cells)])])
    for format in OfficeFormat.allCases {
      let read = try format.tables(of: .tabulating(table))
      let found = read.tables.flatMap { $0[1].dropFirst() }
      #expect(found == (1...100).map(String.init))
      #expect(read.tables.allSatisfy { $0[1][0] == "Lorraine" && $0[0].count <= 63 })
      #expect(read.paragraphs.contains("Pays (fin)"))
    }
  }
}

extension XMLReader {
  /// The names of the children of every such element.
  fileprivate func children(of parent: String) -> [[String]] {
    var all: [[String]] = []
    var stack: [(name: String, children: [String])] = []
    for event in events {
      switch event {
      case .start(let name, _):
        if !stack.isEmpty { stack[stack.count - 1].children.append(name) }
        stack.append((name, []))
      case .end:
        if let closed = stack.popLast(), closed.name == parent { all.append(closed.children) }
      case .text: break
      }
    }
    return all
  }
}
