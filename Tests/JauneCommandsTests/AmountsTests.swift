import TestSupport
import Testing

/// `jaune amounts`: the sums of a column, behind the columns of its file.
@Suite struct AmountsTests {
  private func listing(_ csv: String, _ options: [String]) throws -> [[String]] {
    let folder = try PassingFolder()
    let path = try folder.write(csv, "a.csv")
    let outcome = run(["amounts", path] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return TerritoriesTests.records(outcome.output)
  }

  @Test func passesTheFilesColumnsThroughAndAddsItsOwn() throws {
    let records = try listing(
      "n,texte\n1,\"« 17,169 M€ »\"\n2,rien\n3,\"1,5 k€, puis 20 000 $\"\n",
      ["--column", "Texte"])
    #expect(
      records == [
        ["n", "texte", "mention", "offset", "value", "currency"],
        ["1", "« 17,169 M€ »", "17,169 M€", "2", "17169000", "EUR"],
        ["3", "1,5 k€, puis 20 000 $", "1,5 k€", "0", "1500", "EUR"],
        ["3", "1,5 k€, puis 20 000 $", "20 000 $", "13", "20000", "USD"],
      ])
  }

  @Test func givesTheBoundsOfARangeWithDetails() throws {
    let records = try listing(
      "texte\nde 5 à 10 k€ par an\nplus de 500 €\n", ["--column", "texte", "--details"])
    #expect(
      records[0].dropFirst(5) == ["lower", "upper", "approximation", "per", "reason"])
    #expect(records[1][1...8] == ["de 5 à 10 k€", "0", "", "EUR", "5000", "10000", "", "an"])
    #expect(records[2][1...8] == ["500 €", "8", "500", "EUR", "500", "", "at-least", ""])
    #expect(!records[1][9].isEmpty)
  }

  @Test func keepsRowsWithoutAmountWhenAsked() throws {
    let records = try listing("texte\nrien\n5 €\n", ["--column", "texte", "--all"])
    #expect(records[1] == ["rien", "", "", "", ""])
    #expect(records.count == 3)
  }

  @Test func readsTheAnnex() throws {
    let path = Project.annex + "/departements.csv"
    let outcome = run(["amounts", path, "--column", "Yvelines"])
    let values = TerritoriesTests.records(outcome.output).dropFirst().map { $0.suffix(2).first }
    #expect(values == ["406110", "85114", "18613", "702550"])
  }

  @Test func saysWhichColumnWasMeant() throws {
    let folder = try PassingFolder()
    let path = try folder.write("acteur,montant\nUn,5 €\n", "a.csv")
    let outcome = run(["amounts", path, "--column", "montants"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("montant"))
  }

  @Test func writesAVeryLongTextOnce() throws {
    let text = "5 € puis 6 €. " + String(repeating: "Rien à signaler ici. ", count: 4000)
    let folder = try PassingFolder()
    let path = try folder.write("n,texte\n1,\(text)\n", "a.csv")
    let outcome = run(["amounts", path, "--column", "texte"])
    let records = TerritoriesTests.records(outcome.output)
    #expect(records.dropFirst().map { $0[1] } == [text, ""])
    #expect(outcome.errors.contains("à sa première mention"))
  }

  @Test func writesForExcelWhenAsked() throws {
    let folder = try PassingFolder()
    let path = try folder.write("texte\n5 €\n", "a.csv")
    let outcome = run(["amounts", path, "--column", "texte", "--excel"])
    #expect(outcome.text.contains("5 €;0;5;EUR\r\n"))
  }
}
