import Testing

@testable import Timespans

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2013, 2, 29), (2012, 2, 30), (1900, 2, 29), (2012, 13, 1), (2012, 0, 1), (2012, 4, 31),
    (2012, 1, 0), (1_000_000_000_000, 1, 1),
  ])
  func refusesWhatNoCalendarHas(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2012-11-30", 15674), ("2000-02-29", 11016), ("0000-03-01", -719468),
    ("1582-10-15", -141427),
  ])
  func countsDays(_ text: String, _ number: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test func dayNumbersComeBack() {
    for number in stride(from: -4_000_000, through: 4_000_000, by: 997) {
      #expect(CalendarDate(dayNumber: number)?.dayNumber == number)
    }
  }

  @Test func daysFollowEachOther() throws {
    var day = try #require(CalendarDate("1999-12-25"))
    for _ in 0..<900 {
      let next = day.next
      #expect(day < next && next.previous == day)
      day = next
    }
    #expect(day.description == "2002-06-12")
  }

  @Test(arguments: [
    ("2012-01-31", "P1M", "2012-02-29"), ("2012-11-30", "P3Y", "2015-11-30"),
    ("2012-02-29", "P1Y", "2013-02-28"), ("2012-12-31", "P1D", "2013-01-01"),
    ("2012-11-30", "P18M", "2014-05-30"), ("2012-11-30", "P2W", "2012-12-14"),
  ])
  func addsPeriods(_ start: String, _ period: String, _ end: String) throws {
    let period = try #require(CalendarPeriod(period))
    let start = try #require(CalendarDate(start))
    #expect(start.adding(period)?.description == end)
  }

  @Test func endsOfTheCalendarAreNoTrap() {
    let last = CalendarDate(year: 999_999_999_999, month: 12, day: 31)
    #expect(last?.adding(CalendarPeriod(days: 1)) == nil)
    #expect(last?.adding(CalendarPeriod(years: .max, months: .max)) == nil)
    let first = CalendarDate(year: -999_999_999_999, month: 1, day: 1)
    #expect(first?.adding(-CalendarPeriod(months: 1)) == nil)
    #expect(first?.adding(-CalendarPeriod(years: .max, months: .min)) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil)
  }

  @Test(arguments: [
    ("1998-01-01", "2012-11-30", "P14Y10M29D"), ("2012-01-31", "2012-02-29", "P1M"),
    ("2012-01-31", "2012-03-01", "P1M1D"), ("2012-11-30", "2012-11-30", "P0D"),
    ("2013-01-01", "2012-11-30", "P0D"), ("2008-02-29", "2009-02-28", "P1Y"),
  ])
  func measuresPeriods(_ start: String, _ end: String, _ period: String) throws {
    let start = try #require(CalendarDate(start))
    #expect(try start.period(to: #require(CalendarDate(end))).description == period)
  }

  @Test(arguments: [
    ("1998/..", "P13Y11M", "P14Y10M29D"), ("2012/..", "P0D", "P10M29D"),
    ("2001-08-24/..", "P11Y3M6D", "P11Y3M6D"), ("2002~/..", "P9Y11M", "P10Y10M29D"),
  ])
  func tellsHowLongSomethingHasLasted(_ edtf: String, _ shortest: String, _ longest: String) throws
  {
    let reference = try #require(CalendarDate("2012-11-30"))
    let elapsed = try #require(EDTF(edtf)?.elapsed(to: reference))
    #expect(elapsed.shortest.description == shortest)
    #expect(elapsed.longest.description == longest)
  }

  @Test(arguments: ["2013/..", "../2005", "/2005", "[2001,2002]"])
  func whatHasNotBegunHasNotLasted(_ edtf: String) throws {
    let reference = try #require(CalendarDate("2012-11-30"))
    #expect(try #require(EDTF(edtf)).elapsed(to: reference) == nil)
  }

  @Test(arguments: ["P3Y", "P18M", "P2W", "P1Y6M", "P10D", "P1Y2M3W4D"])
  func periodsComeBack(_ text: String) {
    #expect(CalendarPeriod(text)?.description == text)
  }

  @Test(arguments: ["", "P", "3Y", "P3", "P1M1Y", "P-1Y", "P1.5Y", "PT3H", "P9999999Y"])
  func refusesOtherPeriods(_ text: String) {
    #expect(CalendarPeriod(text) == nil)
  }
}
