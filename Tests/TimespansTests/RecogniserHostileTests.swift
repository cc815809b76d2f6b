import Testing

@testable import Timespans

/// Texts made to break a reader.
@Suite struct RecogniserHostileTests {
  @Test(arguments: [
    "", " ", "(((((((", "-/-/-/", "0", "00/00/0000", "99/99/9999", "2012-", "-2012", "/2012/",
    "2012-2012",
    "depuis", "depuis depuis 1998", "du au", "de à", "entre et", "il y a", "tous les",
    "fin fin fin",
    "31 mars", "32 mars 2010", "30 février 2010", "\u{0}2012\u{0}", "\u{202E}2102\u{202C}",
    "\u{301}\u{301}2012", "٢٠١٢", "二〇一二年", "🇫🇷2012🇫🇷", "2\u{200B}0\u{200B}1\u{200B}2",
    "une dizaine d'", "cent cent cent mille mille ans", "dix milliards d'années",
    "999999999999999999999999 ans", "quatre vingt vingt vingt ans", "XXXXXXXXXXXXe siècle",
    "0000", "1000", "2199", "9999", "années 00", "S9 2012", "T0 2012", "13/2012",
    "il y a 999 siècles", "depuis 999 siècles", "ses 999 ans en 2013",
  ])
  func oddTexts(_ text: String) {
    for reference in [nil, CalendarDate("2012-11-30"), CalendarDate(year: -1, month: 1, day: 1)] {
      let recogniser = TimespanRecogniser(referenceDate: reference)
      var end = 0
      for timespan in recogniser.timespans(in: text) {
        #expect(timespan.span.lowerBound >= end && timespan.span.upperBound <= text.utf8.count)
        end = timespan.span.upperBound
        _ = (timespan.start, timespan.end, timespan.code, timespan.reason)
      }
    }
  }

  @Test func brokenBytesArePassedOver() {
    let bytes: [UInt8] = [
      0xFF, 0x20, 0x65, 0x6E, 0x20, 0x32, 0x30, 0x31, 0x32, 0xC3, 0x28, 0xF0, 0x9F,
    ]
    let found = RecogniserTests.recogniser.timespans(in: bytes.span)
    #expect(found.map(\.code) == ["2012"])
  }

  @Test(arguments: [
    "2012, ", "1, 2, 3, ", "12", "mars, ", "12/", "depuis la ", "e\u{301}\u{301}", "\u{200B}",
    "www.", "n°", "celle du ", "3 à ", "2000-", "vingt-", "depuis la création ", "été ", "«",
  ])
  func longTextsEnd(_ piece: String) {
    let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
    _ = RecogniserTests.recogniser.timespans(in: text)
  }

  /// A text is read in pieces; what stands in it is found wherever it stands.
  @Test func positionInALongTextDoesNotMatter() {
    let filler = String(repeating: "La commune soutient des projets de santé. ", count: 1_700)
    let text = filler + "Accord du 3 au 7 mars 2009." + filler + "Depuis 1998."
    let found = RecogniserTests.recogniser.timespans(in: text)
    #expect(found.map(\.code) == ["2009-03-03/2009-03-07", "1998/.."])
    #expect(found.map(\.written) == ["du 3 au 7 mars 2009", "Depuis 1998"])
  }

  /// Random sentences of the grammar's own words.
  @Test func wordSalad() {
    let words = [
      "depuis", "dès", "le", "les", "de", "du", "à", "et", ",", "-", "/", "2010", "12", "mars", "3",
      "ans", "années", "il", "y", "a", "fin", "dernier", "prochain", "trimestre", "1er", "(", ")",
      "jusqu'", "en", "tous", "deux", "fois", "par", "ses", "anniversaire", "XXe", "siècle", "80",
      "loi", "celle", "n°", "été", "dix", "\n", ".", "entre", "une", "dizaine", "d'", "et demi",
    ]
    var state: UInt64 = 7
    for _ in 0..<1_000 {
      var text = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + (state >> 40 & 7 == 0 ? "" : " ")
      }
      var end = 0
      for timespan in RecogniserTests.recogniser.timespans(in: text) {
        #expect(timespan.span.lowerBound >= end)
        end = timespan.span.upperBound
        if let edtf = timespan.edtf { #expect(EDTF(edtf.description) == edtf) }
      }
    }
  }
}
