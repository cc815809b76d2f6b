import Documents
import TestSupport
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
    #expect((read.tables.count > 5) == (format.continuation == .split))
  }

  @Test(arguments: OfficeFormat.allCases, EnormousText.all.map(\.name))
  func enormousAnswersAreWhole(format: OfficeFormat, name: String) throws {
    let text = try #require(EnormousText.all.first { $0.name == name }?.text)
    #expect(try format.tables(of: .answering(text)).column(1) == text)
  }
}
