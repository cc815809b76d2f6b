import CSV
import Testing

@Suite struct DialectTests {
  @Test(arguments: [
    ("Nom;Avis\nA;Oui, mais, non, enfin\nB;Un, deux\n", ";"),
    ("Nom;Avis, détaillé\nA;Oui, mais\nB;Un, deux\n", ";"),
    ("Nom,Avis\nA,Oui ; mais ; non\nB,Un ; deux\n", ","),
    ("Nom,\"Avis; détail\"\nA,\"x; y\"\nB,z\n", ","),
    ("Nom\tAvis\nA\tOui, mais; non\nB\tUn\n", "tab"),
    ("Nom|Avis|x\nA|Oui, mais; non|1\n", "|"),
    ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
    ("a,b;c,d\n\"1;2\",3;4\n", ","),
    ("a;\"b\nc, d\";e\n1;2;3\n", ";"),
    ("Enquête 2013\nNom;Avis\nA;1,5\nB;2\n", ";"),
    ("a;\"b;c\n1;2;3\n4;5;6\n", ";"),
  ])
  func separatorIsDetected(text: String, separator: String) {
    #expect(Reading(text).file.dialect.separatorName == separator)
  }

  @Test(arguments: [
    "Réponse\nOui\nNon, mais peut-être\nJe ne sais pas\n",
    "Réponse, libre\nOui\nNon\nJe, tu, il\n",
    "Réponse\nOui\nNon ; mais\nUn, deux\nx | y\n",
    "Réponse",
  ])
  func oneColumnStaysOne(text: String) {
    let reading = Reading(text)
    #expect(reading.heading.count == 1)
    #expect(reading.rows.allSatisfy { $0.count == 1 })
    #expect(reading.codes.isEmpty)
  }

  @Test func apostrophesFrameCells() {
    let reading = Reading("'a';'b'\n'l''été';'x;y'\n'1';'2'\n")
    #expect(reading.heading == ["a", "b"])
    #expect(reading.rows == [["l'été", "x;y"], ["1", "2"]])
    #expect(reading.codes.isEmpty)
  }

  @Test func apostrophesInProseAreText() {
    let reading = Reading("a,b\n'tis,l'été'\n'x',2\ny,\"3, 4\"\nz,5\n")
    #expect(reading.rows == [["'tis", "l'été'"], ["'x'", "2"], ["y", "3, 4"], ["z", "5"]])
  }

  @Test(arguments: [
    ("sep=;\na;b,c\n", ["a", "b,c"]), ("SEP=|\r\na|b\r\n", ["a", "b"]),
    ("\u{FEFF}sep=\t\na\tb\n", ["a", "b"]), ("sep=\r\na,b\n", ["sep="]),
    ("sep=\"\na,b\n", ["sep=\""]),
  ])
  func hintsAreFollowed(text: String, heading: [String]) {
    #expect(Reading(text).heading == heading)
  }

  @Test func declaredSeparatorsAreFollowed() {
    let reading = Reading("a,b:c\n1,2:3\n", format: CSVFormat(separator: UInt8(ascii: ":")))
    #expect(reading.rows == [["1,2", "3"]])
    #expect(reading.codes.isEmpty)
  }

  @Test func doubtIsReported() {
    #expect(Reading("a,b,c\n1,2\n3\n4,5,6,7\n").codes.contains("csv-doubtful-separator"))
  }

  @Test(arguments: [("tab", 9), (";", 59), ("\\t", 9)] as [(String, UInt8)])
  func separatorsHaveNames(name: String, byte: UInt8) {
    #expect(Dialect.separator(named: name) == byte)
  }

  @Test(arguments: ["", "é", "\"", "'", "\n", ";;", "\0"])
  func someBytesNeverSeparate(name: String) {
    #expect(Dialect.separator(named: name) == nil)
  }
}
