#if PDF
  import Diagnostics
  import Documents
  import PDFRendering
  import Testing

  @Suite struct PDFRendererTests {
    private func document(in language: Language = .french, _ texts: [String]) -> Document {
      let note = Note(mark: "1", text: "Une note.")
      return Document(
        title: "Actions (des) \\ collectivités", subtitle: "Réponses", language: language,
        blocks: [
          .paragraph("Avant."),
          .section(
            "Régions",
            [
              .paragraph("Deux régions ont répondu."),
              .grid(
                Grid(
                  title: "Question 3 : Où ?", stubHeading: "Zone", columns: ["Alsace", "Centre"],
                  rows: texts.map { text in
                    GridRow("Europe", [.text(text, notes: [note]), .notAsked(in: language)])
                  })),
              .section(
                "Figures",
                [
                  .table(
                    Table(
                      title: "Table", columnGroups: [TableColumnGroup(columns: [TableColumn("n")])],
                      parts: [TablePart("Part", rows: [TableRow("r", [TableCell(.count(1_240))])])])
                  )
                ]),
            ]),
          .section("Sans rien", []),
        ])
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func theSameDocumentGivesTheSameBytes() throws {
      let document = document(["Oui", "Non"])
      let first = try PDFRenderer().bytes(of: document)
      #expect(try PDFRenderer().bytes(of: document) == first)
    }

    @Test(arguments: Language.allCases)
    func theFileSaysWhatItIs(_ language: Language) throws {
      let file = text(try PDFRenderer(author: "Nous").bytes(of: document(in: language, ["Oui"])))
      #expect(file.hasPrefix("%PDF-1."))
      #expect(file.hasSuffix("%%EOF\n"))
      #expect(file.contains("/Lang (\(language.rawValue))"))
      #expect(file.contains("/DisplayDocTitle true"))
      #expect(file.contains("/Outlines"))
      #expect(file.contains("/Scope /Row"))
      #expect(file.contains("/Scope /Column"))
      #expect(file.contains("/Author (Nous)"))
      #expect(!file.contains("/JavaScript"))
    }

    /// A height without end has no page, and must not be reckoned with.
    @Test(arguments: [0, -1, .nan, .infinity, 1e300] as [Double])
    func drawingsOfAnySizeArePlaced(length: Double) throws {
      for (width, height) in [(length, 100), (100, length), (length, length)] {
        let drawing = Drawing(width: width, height: height, shapes: [])
        let figure = Figure(title: "F", description: "Rien.", drawing: drawing)
        let document = Document(
          title: "T", language: .french, blocks: [.figure(figure), .paragraph("Après.")])
        #expect(text(try PDFRenderer().bytes(of: document)).hasSuffix("%%EOF\n"))
      }
    }

    @Test(arguments: HostileText.all)
    func noAnswerStopsThePress(_ answer: String) throws {
      let bytes = try PDFRenderer().bytes(of: document([answer]))
      #expect(text(bytes).hasSuffix("%%EOF\n"))
    }

    @Test(arguments: HostileText.all)
    func noTitleStopsThePress(_ text: String) throws {
      let title = String(text.prefix(2_000))
      let document = Document(
        title: title, subtitle: title, language: .english,
        blocks: [.section(title, [.grid(Grid(title: title, columns: [title], rows: []))])])
      #expect(throws: Never.self) { _ = try PDFRenderer(author: title).bytes(of: document) }
    }

    @Test func aDocumentOfNothingHasItsTitlePage() throws {
      let empty = Document(title: "", language: .french, blocks: [])
      #expect(text(try PDFRenderer().bytes(of: empty)).contains("/Count 1"))
    }

    @Test func aGridWithoutColumnsAndATableWithoutRowsAreDrawn() throws {
      let document = Document(
        title: "T", language: .french,
        blocks: [
          .grid(Grid(title: "Vide", columns: [], rows: [])),
          .table(Table(title: "Vide", columnGroups: [], parts: [TablePart("Part", rows: [])])),
        ])
      #expect(throws: Never.self) { _ = try PDFRenderer().bytes(of: document) }
    }
  }
#endif
