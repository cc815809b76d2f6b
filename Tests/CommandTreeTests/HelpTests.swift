import CommandTree
import Diagnostics
import Terminal
import Testing

struct HelpTests {
  @Test(arguments: [
    ("help", ["help"]), ("help-gap", ["gap", "--help"]),
    ("help-completions", ["help", "completions"]),
  ])
  func pages(_ name: String, _ arguments: [String]) throws {
    for language in ["fr", "en"] {
      let outcome = run(arguments + ["--lang", language])
      try expectGolden(outcome.output, "\(name).\(language).txt")
    }
  }

  @Test(arguments: ["fr", "en"]) func bare(_ language: String) throws {
    try expectGolden(run(["--lang", language]).errors, "bare.\(language).txt")
  }

  @Test(arguments: ["fr", "en"]) func usageErrors(_ language: String) throws {
    let line = ["gap", "--lang", language, "--formt", "csv", "--by", "zoen", "--page-lines", "0"]
    try expectGolden(run(line).errors, "usage-error.\(language).txt")
  }

  @Test(arguments: [1, 40, 55, 100, 3_000]) func fitsTheScreen(_ width: Int) {
    let output = run(["help", "gap"], environment: ["LANG": "fr"], width: width).output
    let allowed = min(max(width, 40), 100)
    for line in output.split(separator: "\n") {
      // What one copies is not broken, nor is a term wider than its column.
      let isWhole = line.hasPrefix("  jaune gap") || line.hasPrefix("  --format")
      if !isWhole { #expect(DisplayWidth.of(line) <= allowed, "\(line)") }
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func noEscapeInAFile() {
    #expect(!run(["help"]).output.contains("\u{1B}"))
  }
}
