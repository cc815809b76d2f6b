import Diagnostics
import Terminal
import Testing

// `Testing` has an `ExitStatus` too.
import enum CommandTree.ExitStatus

@testable import CommandTree

struct RunTests {
  @Test(arguments: [
    ([], ExitStatus.wrongUsage),
    (["--lang", "fr"], .wrongUsage),
    (["--help"], .success),
    (["-h"], .success),
    (["help"], .success),
    (["help", "gap"], .success),
    (["help", "help"], .success),
    (["help", "gpa"], .wrongUsage),
    (["gap", "--help"], .success),
    (["gap", "--by", "--help"], .success),
    (["--help", "gap"], .success),
    (["gap", "-ah"], .wrongUsage),
    (["gap", "s", "--by", "zone", "-ah"], .success),
    (["--version"], .success),
    (["completions", "zsh"], .success),
    (["completions"], .wrongUsage),
    (["check", "s"], .inputHasErrors),
    (["gap", "s", "--by", "zone"], .success),
    (["gap", "missing.csv", "--by", "zone"], .inputMissing),
    (["gap", "full.csv", "--by", "zone"], .cannotWrite),
    (["gap", "surprise", "--by", "zone"], .internalError),
    (["gap", "refused", "--by", "zone"], .inputHasErrors),
    (["--", "gap"], .wrongUsage),
    (["--format", "csv", "gap", "s"], .wrongUsage),
    (["Gap"], .wrongUsage),
  ])
  func status(_ arguments: [String], _ expected: ExitStatus) {
    let outcome = run(arguments)
    #expect(outcome.status == expected)
    if expected == .success { #expect(outcome.errors.isEmpty && !outcome.output.isEmpty) }
    if expected == .wrongUsage { #expect(outcome.output.isEmpty && !outcome.errors.isEmpty) }
  }

  /// French unless the command line or else the environment says otherwise.
  @Test(arguments: [
    ("gap --lang en", [:], "is missing"),
    ("gap --lang=en --zzz", ["LANG": "fr_FR"], "is missing"),
    ("--lang en gap", ["LANG": "fr_FR"], "is missing"),
    ("gap --zzz --page-lines x --by --lang en", ["LANG": "fr_FR"], "is missing"),
    ("gap --lang de --lang en", ["LANG": "fr_FR"], "is missing"),
    ("gap", ["LANG": "en_US.UTF-8"], "is missing"),
    ("gap", ["LANG": "fr_FR.UTF-8"], "il manque"),
    ("gap", ["LC_ALL": "fr_FR", "LANG": "en_US"], "il manque"),
    ("gap", [:], "il manque"),
    ("gap --lang fr", ["LANG": "en_US"], "il manque"),
    ("gap --lang fr --lang en", ["LANG": "en_US"], "il manque"),
    ("gap -- --lang en", [:], "il manque"),
    ("gpa --lang en", [:], "unknown command"),
    ("--lang=en gpa", [:], "unknown command"),
    ("--zzz --lang=en", [:], "unknown option"),
    ("--lang=de", ["LANG": "en"], "wrong value “de” for --lang"),
  ])
  func language(_ line: String, _ environment: [String: String], _ expected: String) {
    let outcome = run(line.split(separator: " ").map(String.init), environment: environment)
    #expect(outcome.errors.contains(expected))
  }

  @Test(arguments: [
    ("gpa", "unknown command “gpa”\n  did you mean “gap”?"),
    ("chek s", "unknown command “chek”\n  did you mean “check”?"),
    ("quelconque", "unknown command “quelconque”\nUsage: jaune COMMAND [OPTIONS]"),
    ("--vesion", "unknown option “--vesion”\n  did you mean “--version”?"),
    ("--format csv gap", "goes after the command\n  for example: jaune gap --format text|csv"),
    ("-o=x gap", "the option --output goes after the command"),
    ("--all gap", "for example: jaune gap --all"),
    ("--version=2", "unknown option “--version=2”\n  did you mean “--version”?"),
    ("help gpa", "wrong value “gpa” for COMMAND"),
  ])
  func beforeACommandIsKnown(_ line: String, _ expected: String) {
    let outcome = run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == .wrongUsage && outcome.errors.contains(expected))
  }

  @Test func failuresAreTold() {
    #expect(
      run(["gap", "missing.csv", "--by", "zone"], environment: [:]).errors == """
        missing.csv:1:1: error: impossible de lire ce fichier : il n'existe pas
          conseil\u{A0}: vérifier le nom et le dossier de départ

        """)
    #expect(
      run(["gap", "refused", "--by", "zone"]).errors == "jaune gap: error: nothing to compare\n")
    #expect(run(["gap", "surprise", "--by", "zone"]).errors.contains("internal error: Surprise()"))
  }

  @Test func aFullDiskBehindStandardOutput() {
    final class Full: ByteSink {
      func write(_ bytes: [UInt8]) throws(StreamError) { throw .failed(code: 28) }
    }
    let errors = MemorySink()
    var console = Console(output: Full(), errors: errors)
    let status = CommandTree.toy.run(
      arguments: ["help", "--lang", "en"], console: &console, environment: [:])
    #expect(status == .cannotWrite)
    #expect(
      errors.text == """
        jaune: error: standard output: this file cannot be written: the disk is full

        """)
  }

  @Test func aReaderWhoLeftChangesNothing() {
    final class Gone: ByteSink {
      func write(_ bytes: [UInt8]) throws(StreamError) { throw .readerLeft }
    }
    let errors = MemorySink()
    var console = Console(output: Gone(), errors: errors)
    let status = CommandTree.toy.run(arguments: ["help"], console: &console, environment: [:])
    #expect(status == .success && errors.text.isEmpty)
  }

  @Test func problemsBeyondTwentyAreCounted() {
    let outcome = run(["check", "s"] + Array(repeating: "x", count: 25))
    #expect(outcome.errors.split(separator: "\n").count { $0.contains("error:") } == 20)
    #expect(outcome.errors.contains("… and 5 more\n"))
  }
}
