import Documents
import Testing

@Suite struct TitlePageTests {
  @Test(arguments: OfficeFormat.allCases)
  func saysWhatIsKnownInOrder(format: OfficeFormat) throws {
    let read = try format.tables(of: .complete())
    #expect(
      read.paragraphs.prefix(5) == [
        "Ministère des affaires étrangères", "Actions extérieures des collectivités",
        "Réponses reçues", "2013", "Date de référence : 30 novembre 2012",
      ])
  }

  @Test(arguments: OfficeFormat.allCases)
  func isAPageOfItsOwn(format: OfficeFormat) throws {
    let xml = try format.xml(.complete())
    let contents = try #require(
      xml.firstRange(of: format.isODT ? "<text:table-of-content " : "<w:sdt>"))
    let before = xml[..<contents.lowerBound]
    if format.isODT {
      let styles = try format.xml(.complete(), "styles.xml")
      #expect(styles.contains("<style:master-page style:name=\"Title\""))
      #expect(xml.contains("style:master-page-name=\"Title\""))
    } else {
      #expect(before.contains("<w:sectPr><w:type w:val=\"nextPage\"/>"))
      #expect(!before.contains("footerReference"))
    }
  }

  /// It counts as a page: what follows it begins on the second.
  @Test(arguments: OfficeFormat.allCases)
  func contentsCountIt(format: OfficeFormat) throws {
    let read = try format.tables(of: .complete())
    #expect(read.paragraphs.contains("Vue d’ensemble\t3"))
    var document = Document.complete()
    document.titlePage = nil
    #expect(try format.tables(of: document).paragraphs.contains("Vue d’ensemble\t2"))
  }

  @Test(arguments: OfficeFormat.allCases)
  func nothingNeedBeKnown(format: OfficeFormat) throws {
    var document = Document.complete()
    document.titlePage = TitlePage()
    document.blocks = [.paragraph("Seul.")]
    let read = try format.tables(of: document)
    #expect(read.paragraphs.contains("Seul."))
  }
}
