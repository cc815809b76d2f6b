import Testing

@testable import Timespans

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("2007-12-01", "1er décembre 2007", "1 December 2007"),
    ("2012-11-30", "30 novembre 2012", "30 November 2012"),
    ("2007-12", "décembre 2007", "December 2007"), ("2007", "2007", "2007"),
  ])
  func datesAreWrittenAsProse(_ text: String, _ french: String, _ english: String) throws {
    let written = try #require(EDTFDate(text)?.written)
    #expect(written.french == french && written.english == english)
    if let day = CalendarDate(text) { #expect(day.written == written) }
  }

  @Test(arguments: ["199X", "2007-12~", "2007?", "2007-21", "2007-XX", "2007-12-XX", "1950S2"])
  func whatIsNotExactIsNotWritten(_ text: String) throws {
    #expect(try #require(EDTFDate(text)).written == nil)
  }
}
