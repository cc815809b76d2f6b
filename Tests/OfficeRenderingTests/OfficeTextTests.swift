import Documents
import Testing

/// What becomes of answers: every byte is in the file, and nothing of it is taken for markup.
@Suite struct OfficeTextTests {
  private static let long = (1...4_000).map {
    "Phrase \($0) d’une réponse. \($0 % 9 == 0 ? "\n" : "")"
  }
  .joined()

  @Test(arguments: OfficeFormat.allCases, HostileText.all)
  func hostileTextsComeOutAsTyped(format: OfficeFormat, text: String) throws {
    let read = try format.tables(of: .answering(text))
    #expect(read.tables.map { $0.last?.last } == [text])
  }

  @Test(arguments: OfficeFormat.allCases, HostileText.replaced.map(\.0))
  func controlsAreShown(format: OfficeFormat, text: String) throws {
    let expected = HostileText.replaced.first { $0.0 == text }?.1
    #expect(try format.tables(of: .answering(text)).tables.first?.last?.last == expected)
  }

  @Test(arguments: OfficeFormat.allCases)
  func titlesAndLabelsAreTextsToo(format: OfficeFormat) throws {
    let text = "<&\"]]> =HYPERLINK(\"x\") \u{1}"
    let document = Document(
      title: text, subtitle: text, language: .french,
      blocks: [
        .section(text, [.paragraph(text)]),
        .grid(
          Grid(
            title: text, captions: [text], stubHeading: text, columns: [text],
            rows: [GridRow(text, [.text(text, notes: [Note(mark: text, text: text)])])])),
      ])
    let read = try format.tables(of: document)
    let shown = "<&\"]]> =HYPERLINK(\"x\") ␁"
    #expect(read.tables == [[[shown, shown], [shown, shown]]])
    // The title, its subtitle, the section, the paragraph, the grid, its caption; the contents have
    // pages after them.
    #expect(read.paragraphs.filter { $0 == shown }.count == 6)
  }

  @Test(arguments: OfficeFormat.allCases)
  func pagesGluedTogetherAreTheAnswer(format: OfficeFormat) throws {
    let read = try format.tables(of: .answering(Self.long))
    #expect(read.column(1) == Self.long)
    #expect((read.tables.count > 5) == (format == .docxSplit))
  }

  @Test(
    arguments: OfficeFormat.allCases,
    [
      String(repeating: "x", count: 30_000), String(repeating: "é\u{301}", count: 20_000),
      String(repeating: "\n", count: 5_000), String(repeating: " ", count: 100_000),
      String(repeating: "mot ", count: 250_000), "a" + String(repeating: "\u{301}", count: 100_000),
      String(repeating: "\u{200B}", count: 50_000),
      String(repeating: "\u{202E}שלום ", count: 9_000),
      String(repeating: "9", count: 100_000), String(repeating: "👩‍👩‍👧", count: 3_000),
      String(repeating: "\t", count: 9_000),
    ])
  func enormousAnswersAreWhole(format: OfficeFormat, text: String) throws {
    #expect(try format.tables(of: .answering(text)).column(1) == text)
  }

  @Test(arguments: OfficeFormat.allCases)
  func everyAnswerOfTheAnnexIsThere(format: OfficeFormat) throws {
    for (_, document) in try Annex.documents().prefix(1) {
      let all = try format.tables(of: document).tables
      // Cut answers are found in what a column says from page to page.
      let width = all.map { $0.map(\.count).max() ?? 0 }.max() ?? 0
      let columns = (0..<width).map { column in
        all.flatMap { $0.dropFirst() }.map { $0.indices.contains(column) ? $0[column] : "" }
          .joined()
      }
      for grid in document.grids {
        for case .text(let text) in grid.rows.flatMap(\.cells).map(\.content) {
          #expect(columns.contains { $0.contains(text) }, "\(grid.title): \(text.prefix(60))")
        }
      }
    }
  }
}

extension Document {
  var grids: [Grid] { blocks.flatMap(\.grids) }
}

extension Block {
  fileprivate var grids: [Grid] {
    switch self {
    case .grid(let grid): [grid]
    case .section(let section): section.blocks.flatMap(\.grids)
    case .paragraph, .table, .figure: []
    }
  }
}
