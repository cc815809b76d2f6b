import CommandTree
import Testing

struct ParsingTests {
  /// The command line after `gap`, and lines its output must hold.
  @Test(arguments: [
    ("s --by zone", ["survey s", "others []", "by zone", "format text", "offset 0", "output -"]),
    ("--by zone s", ["survey s", "by zone"]),
    ("s --by=zone --format=csv", ["by zone", "format csv"]),
    ("s --by zone --format md", ["format markdown"]),
    ("s --by zone -o f.csv", ["output f.csv"]),
    ("s --by zone -of.csv", ["output f.csv"]),
    ("s --by zone -o=f.csv", ["output f.csv"]),
    ("s --by zone --output=", ["!"]),
    ("s --by zone -o -", ["output -"]),
    ("s --by zone --output=-f", ["output -f"]),
    ("s --by zone --output=a=b", ["output a=b"]),
    ("- --by zone", ["survey -"]),
    ("s a b c --by zone", ["survey s", "others [\"a\", \"b\", \"c\"]"]),
    ("s a --by zone b", ["others [\"a\", \"b\"]"]),
    ("s --by zone -- --all -x", ["survey s", "others [\"--all\", \"-x\"]"]),
    ("--by zone -- --help", ["survey --help"]),
    ("s --by zone --offset -5", ["offset -5"]),
    ("s --by zone --offset=-5", ["offset -5"]),
    ("-5 -.5 --by zone", ["survey -5", "others [\"-.5\"]"]),
    ("s --by zone --page-lines 40", ["lines 40"]),
    ("s --by zone -al", ["all true long true"]),
    ("s --by zone -alo f.csv", ["all true long true", "output f.csv"]),
    ("s --by zone --all --all", ["all true long false"]),
    ("s --by zone -t a --table b -tc", ["tables [\"a\", \"b\", \"c\"]"]),
    ("s --by zone --lang fr", ["survey s"]),
  ])
  func accepted(_ line: String, _ expected: [String]) {
    let outcome = run(["gap"] + line.split(separator: " ").map(String.init))
    if expected == ["!"] {
      #expect(outcome.status == .wrongUsage)
    } else {
      #expect(outcome.status == .success && outcome.errors.isEmpty)
      let lines = outcome.output.split(separator: "\n").map(String.init)
      #expect(Set(expected).isSubset(of: lines))
    }
  }

  /// The command line after `gap`, and the problems told, each with its suggestion.
  @Test(arguments: [
    ("", ["the argument SURVEY is missing", "the option --by is missing"]),
    ("s", ["the option --by is missing > expected: zone, country, status"]),
    ("s --by", ["the option --by needs a value > expected: zone, country, status"]),
    ("s --by --all", ["the option --by needs a value"]),
    ("s --by -- x", ["the option --by needs a value"]),
    (
      "s --by zoen",
      ["wrong value “zoen” for --by > expected: zone, country, status; did you mean “zone”?"]
    ),
    ("s --by zone --format=CSV", ["wrong value “CSV” for --format", "did you mean “csv”?"]),
    ("s --by zone --page-lines 0", ["wrong value “0” for --page-lines > expected: a whole number"]),
    ("s --by zone --page-lines 99999999999999999999", ["wrong value “99999999999999999999”"]),
    ("s --by zone --page-lines -3", ["wrong value “-3” for --page-lines"]),
    ("s --by zone --page-lines 4,5", ["wrong value “4,5” for --page-lines"]),
    ("s --by zone --by status", ["the option --by is given several times > keep only one"]),
    ("s --by zone -o a --output=b", ["the option --output is given several times"]),
    ("s --by zone --all=yes", ["the option --all takes no value"]),
    ("s --by zone --formt csv", ["unknown option “--formt” > did you mean “--format”?"]),
    ("s --by zone -format csv", ["unknown option “-format” > did you mean “--format”?"]),
    ("s --by zone -x", ["unknown option “-x”\n"]),
    ("s --by zone --version", ["unknown option “--version”"]),
    ("s --by zone --", []),
    ("s --bye zone", ["unknown option “--bye” > did you mean “--by”?"]),
    ("s --by zone --lang de", ["wrong value “de” for --lang > expected: fr, en"]),
    ("s --by zone --lang", ["the option --lang needs a value"]),
    ("s --by zone --long -t a -t b", ["--long is for one table only"]),
    (
      "--by zoen --formt csv --page-lines x",
      [
        "wrong value “zoen”", "unknown option “--formt”", "wrong value “x”",
        "the argument SURVEY is missing",
      ]
    ),
  ])
  func refused(_ line: String, _ expected: [String]) {
    let outcome = run(["gap"] + line.split(separator: " ").map(String.init))
    guard !expected.isEmpty else {
      #expect(outcome.status == .success)
      return
    }
    #expect(outcome.status == .wrongUsage && outcome.output.isEmpty)
    let told = outcome.errors.split(separator: "\n  ").joined(separator: " > ")
    for text in expected { #expect(told.contains(text)) }
    // As many as expected, but for the case that spells out problem and suggestion apart.
    let count = outcome.errors.split(separator: "\n").count { $0.contains(" error: ") }
    #expect(count == expected.count { !$0.hasPrefix("did you") })
    #expect(outcome.errors.contains("Usage: jaune gap SURVEY [OTHER]... --by zone|country|status"))
  }

  @Test func checkTakesNoSecondArgument() {
    let outcome = run(["check", "a", "b", "c"])
    #expect(outcome.errors.contains("extra argument “b”"))
    #expect(outcome.errors.contains("extra argument “c”"))
    // The word may be the value of the option that is not known.
    #expect(!run(["check", "--zzzzz", "b", "c"]).errors.contains("extra argument"))
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["--zzz", "-x", "--all", "a", "--by", "--by=zone", "-t"])
  func aHundredThousandWords(_ word: String) {
    let outcome = run(["gap"] + Array(repeating: word, count: 100_000))
    #expect(outcome.status == .wrongUsage)
    #expect(outcome.errors.utf8.count < 10_000)
  }

  @Test func hostileWords() {
    let long = String(repeating: "é\u{301}", count: 500_000)
    let words = [
      "\u{1B}[31m", "--\u{1B}]0;x\u{7}", "-\u{202E}", "--\u{FFFD}=\u{FFFD}", "", "-=", "--=", "=",
      "--by=\n", long, "--\(long)", "-\(long)", "--by=\(long)",
    ]
    for word in words {
      for line in [[word], ["gap", word], ["help", word], ["--lang", word], ["gap", "s", word]] {
        let outcome = run(line)
        #expect(outcome.status == .wrongUsage || word == "" || word == "=")
        #expect(outcome.errors.utf8.count < 5_000)
        #expect(!(outcome.errors + outcome.output).unicodeScalars.contains { $0 == "\u{1B}" })
      }
    }
  }
}
