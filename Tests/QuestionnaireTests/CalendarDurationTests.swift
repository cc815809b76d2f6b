import Questionnaire
import Testing

@Suite struct CalendarDurationTests {
  @Test(arguments: [
    ("P0Y", "P0D"), ("P2Y", "P2Y"), ("P18M", "P1Y6M"), ("P1Y6M10D", "P1Y6M10D"), ("P2W", "P14D"),
    ("P1Y2W3D", "P1Y17D"), ("P999999Y", "P999999Y"),
  ])
  func reads(_ text: String, _ written: String) throws {
    let duration = try #require(CalendarDuration(text))
    #expect(duration.description == written)
    #expect(CalendarDuration(written) == duration)
  }

  @Test(arguments: [
    "", "P", "2Y", "p2y", "P2", "PY", "P-2Y", "P2.5Y", "P2Y ", "PT5H", "P1YT5H", "P6M1Y", "P1Y1Y",
    "P1234567Y", "P2Z", "P２Y",
  ])
  func refuses(_ text: String) { #expect(CalendarDuration(text) == nil) }

  @Test func compares() {
    let ordered = ["P0D", "P27D", "P1M", "P31D", "P1Y", "P366D", "P13M", "P5Y"]
    let durations = ordered.compactMap(CalendarDuration.init)
    #expect(durations == durations.sorted())
    #expect(CalendarDuration("P12M") == CalendarDuration("P1Y"))
    #expect(
      CalendarDuration(years: 400).averageSeconds == CalendarDuration(days: 146_097).averageSeconds)
  }

  @Test func bandsEndBeforeTheNext() {
    let band = DurationBand(from: CalendarDuration(years: 2), to: CalendarDuration(years: 5))
    #expect(band.contains(CalendarDuration(years: 2)))
    #expect(!band.contains(CalendarDuration(years: 5)))
    #expect(!band.contains(CalendarDuration(months: 23)))
    #expect(DurationBand(from: CalendarDuration(years: 5)).contains(CalendarDuration(years: 90)))
  }

  @Test func speaks() {
    #expect(CalendarDuration("P1Y6M")?.name.french == "1 an et 6 mois")
    #expect(CalendarDuration("P2Y1D")?.name.english == "2 years and 1 day")
    #expect(CalendarDuration.zero.name.french == "0 jour")
  }
}
