#if PDF
  import Documents
  import PDFRendering
  import Testing

  /// The file as text; only its streams are packed.
  private func written(_ document: Document) throws -> String {
    String(decoding: try PDFRenderer().bytes(of: document), as: UTF8.self)
  }

  private func count(_ words: String, in file: String) -> Int {
    file.split(separator: words, omittingEmptySubsequences: false).count - 1
  }

  @Suite struct PDFLinksTests {
    @Test func everyLinkLeadsToItsPlace() throws {
      let file = try written(SampleDocument.document())
      // Contents 5, prose 4, a figure of the table 1, calls 3 and 2, notes 2 and 1.
      #expect(count("/Subtype /Link", in: file) == 18)
      #expect(count("/S /Link", in: file) == 18)
    }

    @Test func aTitlePageBearsNoNumber() throws {
      let file = try written(SampleDocument.document())
      #expect(file.contains("/Author (Minist") || file.contains("/Author <"))
      #expect(file.contains("<rdf:li>Ministère des affaires étrangères</rdf:li>"))
    }

    @Test func picturesSayWhatTheyShow() throws {
      let file = try written(SampleDocument.document())
      // « Nombre d'acteurs », in UTF-16.
      #expect(file.contains("/Alt <FEFF004E006F006D006200720065"))
    }

    @Test func thePropertiesAreSaidTwice() throws {
      var document = SampleDocument.document()
      document.title = "Si a < b && c > d\u{0}"
      let file = try written(document)
      #expect(file.contains("/Type /Metadata /Subtype /XML"))
      #expect(file.contains("Si a &lt; b &amp;&amp; c &gt; d\u{2400}"))
      #expect(file.contains("<dc:language><rdf:Bag><rdf:li>fr</rdf:li>"))
      #expect(file.contains("<xmp:CreateDate>2000-01-01T00:00:00Z</xmp:CreateDate>"))
      #expect(file.contains("<pdf:Producer>cairo "))
    }

    @Test func anchorsHoldWhatTheyLike() throws {
      let anchor = Anchor("'\\ )>>\n\u{0} é/[]\u{202E}")
      let document = Document(
        title: "T", language: .french,
        blocks: [
          .paragraph(Paragraph([.init("là", to: .part(anchor))])),
          .section(Section(title: "S", blocks: [], anchor: anchor)),
          .section(Section(title: "S", blocks: [], anchor: anchor)),
        ])
      #expect(count("/Subtype /Link", in: try written(document)) == 3)
    }

    @Test(arguments: HostileText.all)
    func noMarkOrRunStopsThePress(_ text: String) throws {
      let note = Note(mark: String(text.prefix(40)), text: text)
      let document = Document(
        title: "T", language: .french,
        titlePage: TitlePage(organiser: text, edition: text, referenceDate: text),
        blocks: [
          .paragraph(
            Paragraph([
              .init(text, to: .part(Anchor("s"))), .init(text),
              .init(text, to: .answers([SampleDocument.source("s")])),
            ])),
          .section(
            Section(
              title: "S",
              blocks: [
                .grid(
                  Grid(
                    title: "G", columns: ["c"], rows: [GridRow(text, [.text(text, notes: [note])])])
                )
              ], anchor: Anchor("s"))),
        ])
      #expect(try written(document).hasSuffix("%%EOF\n"))
    }
  }
#endif
