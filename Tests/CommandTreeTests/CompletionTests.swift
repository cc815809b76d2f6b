import Diagnostics
import Files
import Testing

@testable import CommandTree

struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"]) func scripts(_ shell: String) throws {
    let outcome = run(["completions", shell])
    try expectGolden(outcome.output, "completions.\(shell).txt")
  }

  @Test(
    .enabled(if: System.finds("bash")),
    arguments: [
      // The words typed, the last being the one to complete; what is offered.
      (["g"], ["gap"]),
      ([""], ["check", "gap", "help", "completions"]),
      (["--l"], ["--lang"]),
      (["-"], ["--lang", "-h", "--help", "--version"]),
      (["--lang", ""], ["fr", "en"]),
      (["--lang", "en", "ch"], ["check"]),
      (["--lang", "=", "en", "ch"], ["check"]),
      (["help", "g"], ["gap"]),
      (["completions", ""], ["bash", "zsh", "fish"]),
      (["completions", "zsh", ""], []),
      (["gap", "--f"], ["--format", "--from"]),
      (["gap", "--format", ""], ["text", "csv", "json", "md"]),
      (["gap", "--format", "="], ["text", "csv", "json", "md"]),
      (["gap", "--format", "=", "c"], ["csv"]),
      (["gap", "--lang", ""], ["fr", "en"]),
      (["gap", "--page-lines", ""], []),
      (["gap", ""], ["data.json", "enquête 2021", "l'eau.csv", "OLD.CSV"]),
      (["gap", "l"], ["l'eau.csv"]),
      (["gap", "data.json", ""], ["enquête 2021", "l'eau.csv", "OLD.CSV"]),
      (["gap", "data.json", "a", "b", "o"], []),
      (["gap", "--format", "csv", "d"], ["data.json"]),
      (["gap", "-o", "d"], ["data.json"]),
      (["gap", "--from", ""], ["enquête 2021"]),
      (["gap", "enquête 2021/"], ["enquête 2021/wave.csv"]),
      (["gap", "--", "-"], ["-dash.csv"]),
      (["check", "data.json", ""], []),
      (["nothing", ""], []),
    ])
  func bash(_ words: [String], _ expected: [String]) throws {
    try withFolder { folder in
      for name in ["data.json", "notes.txt", "l'eau.csv", "OLD.CSV"] {
        try AtomicFile.write([], to: "\(folder)/\(name)")
      }
      if words.contains("--") { try AtomicFile.write([], to: "\(folder)/-dash.csv") }
      try AtomicFile.createDirectory("\(folder)/enquête 2021")
      try AtomicFile.write([], to: "\(folder)/enquête 2021/wave.csv")
      let quoted = words.map(ShellQuoting.posix).joined(separator: " ")
      let script = """
        set -u
        \(BashCompletions(.toy).script)
        cd \(ShellQuoting.posix(folder))
        COMP_WORDS=(jaune \(quoted))
        COMP_CWORD=\(words.count)
        _jaune
        for word in ${COMPREPLY[@]+"${COMPREPLY[@]}"}; do printf '%s\\n' "$word"; done
        """
      let offered = try System.output(of: "bash --norc", script: script, in: folder)
      #expect(Set(offered.split(separator: "\n").map(String.init)) == Set(expected))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func syntax(_ shell: String) throws {
    // The others are covered by their golden files where they are not installed.
    guard System.finds(shell), let writer = Shell(rawValue: shell) else { return }
    for language in Language.allCases {
      try withFolder { folder in
        let script = writer.completions(of: .toy, in: language)
        let said = try System.output(of: "\(shell) -n", script: script, in: folder)
        #expect(said.isEmpty)
      }
    }
  }

  @Test(
    .enabled(if: System.finds("fish")),
    arguments: [
      ("jaune g", ["gap"]),
      ("jaune gap --form", ["--format"]),
      ("jaune gap --format ", ["text", "csv", "json", "md"]),
      ("jaune gap --format=c", ["--format=csv"]),
      ("jaune help ", ["check", "gap", "help", "completions"]),
      ("jaune gap ", ["data.json", "OLD.CSV", "waves/"]),
      ("jaune gap waves/", ["waves/wave.csv"]),
      ("jaune gap -o d", ["data.json"]),
      ("jaune gap --from ", ["waves/"]),
    ])
  func fish(_ line: String, _ expected: [String]) throws {
    try withFolder { folder in
      for name in ["data.json", "notes.txt", "OLD.CSV"] {
        try AtomicFile.write([], to: "\(folder)/\(name)")
      }
      try AtomicFile.createDirectory("\(folder)/waves")
      try AtomicFile.write([], to: "\(folder)/waves/wave.csv")
      let script = """
        \(FishCompletions(.toy, .english).script)
        cd \(folder)
        complete -C '\(line)'
        """
      let offered = try System.output(of: "fish --no-config", script: script, in: folder)
        .split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      #expect(Set(offered) == Set(expected))
    }
  }
}
