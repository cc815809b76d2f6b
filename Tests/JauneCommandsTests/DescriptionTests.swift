import CommandTree
import Diagnostics
import JauneCommands
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the commands say of themselves.
@Suite struct DescriptionTests {
  @Test func theTreeHasNoFlaw() {
    #expect(jaune.flaws() == [])
  }

  @Test(arguments: ["check", "grid", "explain", "amounts", "init"], Language.allCases)
  func help(_ command: String, _ language: Language) throws {
    let outcome = run(["help", command], language: language)
    #expect(outcome.status == 0)
    #expect(run([command, "--help"], language: language).output == outcome.output)
    try expectGolden(outcome.text, "help-\(command).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases) func overview(_ language: Language) throws {
    let outcome = run("help", language: language)
    try expectGolden(outcome.text, "help.\(language.rawValue).txt")
  }

  @Test(arguments: ["bash", "zsh", "fish"], Language.allCases)
  func completions(_ shell: String, _ language: Language) {
    let outcome = run(["completions", shell], language: language)
    #expect(outcome.status == 0)
    for word in ["check", "grid", "init", "page-lines", "draft-plan", "schema", "questionnaire"] {
      #expect(outcome.text.contains(word))
    }
  }

  /// Where the shell is installed, it reads its own script without a word to say.
  @Test(arguments: ["bash", "zsh", "fish"], Language.allCases)
  func completionsAreShell(_ shell: String, _ language: Language) throws {
    guard unsafe system("command -v \(shell) >/dev/null") == 0 else { return }
    let folder = try PassingFolder()
    let script = try folder.write(
      run(["completions", shell], language: language).text, "script")
    #expect(unsafe system("\(shell) -n '\(script)' >'\(script).said' 2>&1") == 0)
    #expect(try Project.text(script + ".said").isEmpty)
  }
}
