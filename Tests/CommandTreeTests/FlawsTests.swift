import Diagnostics
import Terminal
import Testing

// `Testing` has an `ExitStatus` too.
import enum CommandTree.ExitStatus

@testable import CommandTree

struct FlawsTests {
  @Test func theToyTreeHasNone() {
    #expect(CommandTree.toy.flaws() == [])
  }

  /// A command in which everything that can be wrong is.
  struct Careless: Command {
    static let first = Argument(
      "first", .text(BilingualText(verbatim: "A")), isRequired: false, repeats: true,
      help: BilingualText(fr: "Un.", en: ""))
    static let second = Argument(
      "second", .text(BilingualText(verbatim: "B")), help: BilingualText(fr: "Deux.", en: "Two."))
    static let width = Option(
      "width", short: "h", .integer(atLeast: 1), default: "0",
      help: BilingualText(fr: "Un.", en: "One."))
    static let again = Option(
      "width", .oneOf(["a b"]), help: BilingualText(fr: "Un.", en: "One."))
    static let shouting = Flag("LOUD", short: "é", help: BilingualText(fr: "Un.", en: "One."))

    static let description = CommandDescription(
      name: "Careless", summary: BilingualText(fr: " ", en: "One."),
      parameters: [first, second, width, again, shouting],
      examples: [
        .init("jaune other", BilingualText(fr: "Un.", en: "One.")),
        .init("jaune Careless --zzz | sort", BilingualText(fr: "Un.", en: "One.")),
      ])

    init(_ arguments: Arguments) {}
    func run(in console: inout Console) -> ExitStatus { .success }
  }

  @Test func eachFlawIsTold() {
    let tree = CommandTree(
      name: "jaune", version: "1", summary: BilingualText(fr: "Un.", en: "One."),
      commands: [Careless.self, Careless.self])
    let flaws = Set(tree.flaws())
    let expected = [
      "two commands are called Careless",
      "Careless: the summary is missing in “fr”",
      "Careless: the help of first is missing in “en”",
      "Careless: its name is not lower-case words",
      "Careless: --LOUD is not lower-case words",
      "Careless: -é is not a letter",
      "Careless: -h is declared twice",
      "Careless: --width is declared twice",
      "Careless: the default 0 is no value of --width",
      "Careless: a b, a value of --width, needs quotes in a shell",
      "Careless: first leaves nothing to second",
      "Careless: second is required after first, which is not",
      "Careless: “jaune other” does not call it",
    ]
    for flaw in expected { #expect(flaws.contains(flaw)) }
    #expect(flaws.contains { $0.contains("“jaune Careless --zzz | sort” is refused") })
    #expect(flaws.count == expected.count + 1)
  }

  struct Secretive: Command {
    static let hidden = Flag("hidden", help: BilingualText(fr: "Un.", en: "One."))
    static let description = CommandDescription(
      name: "secretive", summary: BilingualText(fr: "Un.", en: "One."), parameters: [],
      examples: [.init("jaune secretive", BilingualText(fr: "Un.", en: "One."))])

    init(_ arguments: Arguments) { _ = arguments[Self.hidden] }
    func run(in console: inout Console) -> ExitStatus { .success }
  }

  @Test func readingWhatIsNotListedStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      let tree = CommandTree(
        name: "jaune", version: "1", summary: BilingualText(fr: "Un.", en: "One."),
        commands: [Secretive.self])
      _ = tree.flaws()
    }
  }

  @Test(arguments: [
    ("", []),
    ("a  b ", ["a", "b"]),
    ("a 'b c' \"d 'e'\" f\\ g ''", ["a", "b c", "d 'e'", "f g", ""]),
    ("'l'\\''eau' \"\\\"\" 'a\\b'", ["l'eau", "\"", "a\\b"]),
    ("'open", ["open"]),
  ])
  func shellWords(_ line: String, _ expected: [String]) {
    #expect(ShellWords.split(line) == expected)
  }
}
