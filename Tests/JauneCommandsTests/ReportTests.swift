import Files
import TestSupport
import Testing

/// `Reports/annexe-6` is what `make report` writes, byte for byte.
@Suite struct ReportTests {
  @Test func isTheSameWhenMadeAgain() throws {
    let folder = try PassingFolder()
    let target = folder.path + "/out/"
    // The words of `make report`, but for the folder.
    let outcome = run(["grid", Project.annex, "--lang", "fr", "-o", target])
    #expect(outcome.status == 0)

    let lines = outcome.text.split(separator: "\n")
    let names = lines.map { PathName.name(of: String($0.prefix { $0 != " " })) }
    #expect(
      names == [
        "grilles.txt", "regions.csv", "departements.csv", "ceser.csv", "associations.csv",
        "grilles.json", "grilles.md", "grilles.html",
      ])
    for name in names {
      try expectSame(target + name, name)
    }
  }

  /// The makefile gives the options that the test above gives.
  @Test func makefileGivesTheSameOptions() throws {
    let makefile = try Project.text(Project.root + "/Makefile")
    #expect(makefile.contains("grid Fixtures/annexe-6 --lang fr -o $(REPORT)/"))
    #expect(makefile.contains("REPORT = Reports/annexe-6"))
  }

  /// Neither the width of the terminal nor where the survey lies shows in what is written.
  @Test(arguments: [40, 300]) func doesNotDependOnTheTerminal(width: Int) throws {
    let folder = try PassingFolder()
    try folder.copyAnnex()
    let file = folder.path + "/out.txt"
    #expect(run(["grid", folder.path, "--lang", "fr", "-o", file], width: width).status == 0)
    try expectSame(file, "grilles.txt")
    let json = folder.path + "/out.json"
    #expect(run(["grid", folder.path, "--lang", "fr", "-o", json], width: width).status == 0)
    try expectSame(json, "grilles.json")
  }

  private func expectSame(_ made: String, _ name: String) throws {
    // Compared first: a failure need not print both files.
    let isSame = try Project.text(made).utf8
      .elementsEqual(Project.text("\(Project.report)/\(name)").utf8)
    #expect(isSame, "\(name) differs: run “make report”, then commit")
  }
}
