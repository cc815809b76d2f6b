import CSV
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("&nbsp;Nom&nbsp;,\u{A0}Âge\u{202F} ,x\n1,2,3\n", ["Nom", "Âge", "x"]),
    ("Nom&nbsp;complet,a\u{A0}b\n1,2\n", ["Nom complet", "a b"]),
    ("\u{FEFF}\"Nom\", b \n1,2\n", ["Nom", "b"]),
    ("\n\n  \nNom,b\n1,2\n", ["Nom", "b"]),
    ("&nbsp,&nbsp;&nbsp;x&\n1,2\n", ["&nbsp", "x&"]),
    ("a,b,,\n1,2,,\n", ["a", "b"]),
    ("\"Sur\n deux lignes\",b\n1,2\n", ["Sur\n deux lignes", "b"]),
  ])
  func namesAreCleaned(text: String, names: [String]) {
    let reading = Reading(text)
    #expect(reading.heading == names)
    #expect(reading.rows.count == 1)
    #expect(reading.codes.isEmpty)
  }

  @Test(arguments: [
    ("a,,c\n1,2,3\n", ["1:3 csv-blank-heading"]),
    ("a,&nbsp;,c\n1,2,3\n", ["1:3 csv-blank-heading"]),
    ("a,b,\"a\"\n1,2,3\n", ["1:5 csv-double-heading"]),
    ("é,b,e\u{301}\n1,2,3\n", ["1:5 csv-double-heading"]),
    ("", ["1:1 csv-empty"]),
    ("\n \r\n\n", ["1:1 csv-empty"]),
    ("\u{FEFF}", ["1:1 csv-empty"]),
    ("a,b,,\n1,2,3,\n4,5,,\"\"\n", ["2:5 csv-cell-without-heading"]),
    ("a,b,\n1,2,3,4\n", ["2:1 csv-too-many-cells"]),
  ])
  func oddNamesAreReported(text: String, reports: [String]) {
    #expect(Reading(text).reports == reports)
  }

  @Test func aHugeHeadingIsBounded() {
    let reading = Reading(String(repeating: ",", count: 100_000) + "\nx,y\n")
    #expect(reading.codes.contains("csv-endless-record"))
    #expect(reading.heading == [""])
  }

  @Test func anEndlessNameIsCut() {
    let reading = Reading("a," + String(repeating: "é", count: 50_000) + "\n1,2\n")
    #expect(reading.heading.map(\.utf8.count) == [1, 65_536])
    #expect(reading.reports == ["1:3 csv-long-heading"])
    #expect(reading.rows == [["1", "2"]])
  }
}
