import Testing

@testable import Timespans

@Suite struct EDTFTests {
  /// The examples of the specification, with dates this library writes.
  @Test(arguments: [
    // Level 0
    "1985-04-12", "1985-04", "1985", "0000", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30", "1964/2008", "2004-06/2006-08",
    "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2005/2006-02",
    // Level 1
    "Y170000002", "Y-170000002", "2001-21", "2001-24", "1984?", "2004-06~", "2004-06-11%",
    "201X", "20XX", "XXXX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "1985-04/..",
    "1985/..", "../1985-04-12", "../1985", "1985-04-12/", "1985/", "/1985-04", "/1985", "-1985",
    "1984~/2004-06", "1984/2004-06~", "1984?/2004%", "-0044-03-15", "../..", "/..",
    // Level 2
    "Y-17E7", "Y17E8", "1950S2", "Y171010000S3", "Y3388E2S3", "2001-34", "2012-36", "2001-41",
    "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1667,1760-12]", "[..1984]",
    "{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}", "156X-12-25", "15XX-12-25",
    "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "2004-06~-11", "2004?-06-11", "2004-06-~11",
    "2004-?06-11", "2004?-06-~11", "2004-06-XX/2004-07-03",
    "2004-06-~01/2004-06-~20",
  ])
  func comesBack(_ text: String) throws {
    #expect(try #require(EDTF(text)).description == text)
  }

  /// Two spellings of one value.
  @Test(arguments: [
    ("?2004-06-~11", "2004?-06-~11"), ("2004-06-11%", "%2004-%06-%11"), ("2011-%21", "2011-%21"),
    ("2004?-06~-11", "%2004-~06-11"),
  ])
  func readsQualifiersOnBothSides(_ text: String, _ same: String) throws {
    let value = try #require(EDTF(text))
    #expect(value == EDTF(same))
    #expect(EDTF(value.description) == value)
  }

  @Test(arguments: [
    "", "/", "2013-02-29", "2013-13", "2013-00", "2013-02-00", "2013-2-1", "198", "19856", "Y1985",
    "Y", "Y-", "2013-02-3X", "1985-04-12T25:00:00", "1985-04-12T24:00:01", "1985-04T10:00:00",
    "2004-06-11??", "2008/2004", "2004-21-01", "2004-20", "2004-42", "[]", "[2004", "{2004]",
    "[..]",
    "2004/2005/2006", "-0000", "2004-04-31", "{2005..2004}", "2004 ", " 2004", "20é4", "2004-1X-32",
    "Y99E12", "1950S", "2004-X2-32", "2004..2005", "1985-04-12T23:20:30+15:00", "X", "....",
  ])
  func refuses(_ text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    ("2012", "2012-01-01", "2012-12-31"), ("2012-02", "2012-02-01", "2012-02-29"),
    ("2012-36", "2012-10-01", "2012-12-31"), ("2012-33", "2012-01-01", "2012-03-31"),
    ("2012-41", "2012-07-01", "2012-12-31"), ("2007-21", "2007-03-20", "2007-06-20"),
    ("2009-24", "2009-12-21", "2010-03-19"), ("199X", "1990-01-01", "1999-12-31"),
    ("18XX", "1800-01-01", "1899-12-31"), ("1X99", "1099-01-01", "1999-12-31"),
    ("1984-1X", "1984-10-01", "1984-12-31"), ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("19X1-02-28", "1901-02-28", "1991-02-28"), ("2004-XX-31", "2004-01-31", "2004-12-31"),
    ("1950S2", "1900-01-01", "1999-12-31"), ("-019X", "-0199-01-01", "-0190-12-31"),
    ("[1667,1670..1672]", "1667-01-01", "1672-12-31"), ("2004/2007", "2004-01-01", "2007-12-31"),
    ("1985-04-12T23:20:30", "1985-04-12", "1985-04-12"),
  ])
  func tellsItsDays(_ text: String, _ earliest: String, _ latest: String) throws {
    let value = try #require(EDTF(text))
    #expect(value.earliest?.description == earliest)
    #expect(value.latest?.description == latest)
  }

  @Test(arguments: [
    ("1998/..", EDTFPrecision.year), ("199X", .decade), ("18XX", .century), ("2012-11", .month),
    ("2012-21", .season), ("2012-36", .quarter), ("2012-40", .semester), ("2012-11-30", .day),
    ("XXXX", .unknown), ("2012-XX", .year), ("../2012-03", .month),
  ])
  func tellsItsPrecision(_ text: String, _ precision: EDTFPrecision) {
    #expect(EDTF(text)?.precision == precision)
  }

  @Test func openEndsHaveNoDay() throws {
    let since = try #require(EDTF("1998/.."))
    #expect(since.latest == nil)
    #expect(since.start?.description == "1998")
    #expect(try #require(EDTF("[..1984]")).earliest == nil)
  }

  @Test func everyDayOfSomeYearsComesBack() throws {
    var day = try #require(CalendarDate("1999-01-01"))
    while day.year < 2005 {
      let date = EDTFDate(day)
      #expect(EDTFDate(date.description) == date)
      #expect(date.earliest == day && date.latest == day)
      day = day.next
    }
  }

  /// Short texts of the signs EDTF has: none may stop the reader, and what is read comes back.
  @Test func oddTexts() {
    let signs = Array("0129X-/.[]{},?~%YES T:Z+")
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(signs[Int(state >> 33) % signs.count])
      }
      guard let value = EDTF(text) else { continue }
      #expect(EDTF(value.description) == value)
    }
  }

  @Test func longTextsAreRefusedOrReadAtOnce() {
    #expect(EDTF(String(repeating: "9", count: 1_000_000)) == nil)
    let many = "[" + String(repeating: "2004,", count: 50_000) + "2004]"
    #expect(EDTF(many)?.description == many)
  }
}
