import Files
import Foundation
import TestSupport
import Testing

/// `Reports/annexe-6` is what `make report` writes, byte for byte.
@Suite struct ReportTests {
  /// The words of `make report`, but for the folder.
  private static let commands = ["grid", "compare --by zone", "compare --by country", "report"]

  /// Formats that are made again rather than kept.
  private static let unkept = ["pdf", "docx", "odt", "xlsx"]

  @Test(arguments: commands) func isTheSameWhenMadeAgain(command: String) throws {
    let folder = try PassingFolder()
    let target = folder.path + "/out/"
    let words = command.split(separator: " ").map(String.init)
    let outcome = run(
      [words[0], Project.annex] + words.dropFirst() + ["--lang", "fr", "-o", target])
    #expect(outcome.status == 0)

    let lines = outcome.text.split(separator: "\n")
    let names = lines.map { PathName.name(of: String($0.prefix { $0 != " " }), in: target) }
    #expect(names.count >= 6)
    for name in names where !Self.unkept.contains(PathName.fileExtension(of: name)) {
      try expectSame(target + name, name)
    }
    // Files of tables and figures that are no more would be taken for those of today.
    let folders = Set(
      names.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) })
    for folder in folders {
      let here = try FileManager.default.contentsOfDirectory(atPath: target + folder)
      let there = try FileManager.default.contentsOfDirectory(
        atPath: "\(Project.report)/\(folder)")
      #expect(here.sorted() == there.sorted(), "\(folder): files made and files kept differ")
    }
  }

  /// Nothing else lies in the folder, and the makefile gives the options of the test above.
  @Test func theMakefileMakesThemAll() throws {
    let makefile = try Project.text(Project.root + "/Makefile")
    for command in Self.commands {
      let words = command.split(separator: " ", maxSplits: 1).map(String.init)
      let options = words.count > 1 ? words[1] + " " : ""
      #expect(
        makefile.contains("\(words[0]) Fixtures/annexe-6 \(options)--lang fr -o $(REPORT)/"))
    }
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
