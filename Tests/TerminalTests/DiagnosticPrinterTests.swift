import Diagnostics
import Terminal
import Testing

struct DiagnosticPrinterTests {
  static let full = Diagnostic(
    .error, "csv-unclosed-quote", at: SourcePlace(file: "a.csv", line: 3, column: 7),
    BilingualText(fr: "guillemet jamais fermé", en: "quote never closed"),
    cause: BilingualText(fr: "la ligne 4 en ouvre un autre", en: "line 4 opens another"),
    suggestion: BilingualText(fr: "doubler le guillemet", en: "double the quote"))

  @Test func inBothLanguages() {
    #expect(
      DiagnosticPrinter(language: .french, terminal: .plain).text(of: Self.full) == """
        a.csv:3:7: error: guillemet jamais fermé
          cause\u{A0}: la ligne 4 en ouvre un autre
          conseil\u{A0}: doubler le guillemet
        """)
    #expect(
      DiagnosticPrinter(language: .english, terminal: .plain).text(of: Self.full) == """
        a.csv:3:7: error: quote never closed
          cause: line 4 opens another
          suggestion: double the quote
        """)
  }

  @Test func insideAStructuredFile() {
    let diagnostic = Diagnostic(
      .warning, "x", at: SourcePlace(file: "q.json", path: "forms[2].questions[0]"),
      BilingualText(verbatim: "?"))
    #expect(
      DiagnosticPrinter(language: .english, terminal: .plain).text(of: diagnostic) == """
        q.json:1:1: warning: ?
          in forms[2].questions[0]
        """)
  }

  @Test func hostileTextStaysOnItsLine() {
    let diagnostic = Diagnostic(
      .note, "x", at: SourcePlace(file: "a\u{1B}[2J\n.csv"),
      BilingualText(verbatim: "« \u{1B}]0;x\u{7} »\nb.csv:1:1: error: faux"),
      suggestion: BilingualText(verbatim: "\u{202E}"))
    let screen = TerminalCapabilities(isTerminal: true, width: 80, showsColor: false)
    let text = DiagnosticPrinter(language: .english, terminal: screen).text(of: diagnostic)
    #expect(text.split(separator: "\n").count == 2)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func colouredAndWrappedOnATerminalOnly() {
    let screen = TerminalCapabilities(isTerminal: true, width: 24, showsColor: true)
    let lines = DiagnosticPrinter(language: .french, terminal: screen).text(of: Self.full)
      .split(separator: "\n")
    #expect(
      lines == [
        "\u{1B}[1ma.csv:3:7:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m guillemet jamais fermé",
        "  cause\u{A0}: la ligne 4 en", "  ouvre un autre", "  conseil\u{A0}: doubler le",
        "  guillemet",
      ])
  }

  @Test(arguments: [
    (0, 0, nil, nil),
    (1, 0, "1 erreur", "1 error"),
    (2, 1, "2 erreurs, 1 avertissement", "2 errors, 1 warning"),
    (0, 3, "3 avertissements", "3 warnings"),
  ])
  func summary(_ errors: Int, _ warnings: Int, _ french: String?, _ english: String?) {
    var log = DiagnosticLog(limit: 1)
    let severities =
      Array(repeating: Diagnostic.Severity.error, count: errors)
      + Array(repeating: .warning, count: warnings) + [.note]
    for severity in severities {
      log.report(
        Diagnostic(severity, severity.rawValue, at: SourcePlace(file: "a"), .init(verbatim: "?")))
    }
    #expect(DiagnosticPrinter(language: .french, terminal: .plain).summary(of: log) == french)
    #expect(DiagnosticPrinter(language: .english, terminal: .plain).summary(of: log) == english)
  }

  @Test func aWholeLog() {
    var log = DiagnosticLog()
    log.report(Self.full)
    let errors = MemorySink()
    var console = Console(output: MemorySink(), errors: errors, language: .english)
    DiagnosticPrinter.print(log, to: &console)
    #expect(
      errors.text == """
        a.csv:3:7: error: quote never closed
          cause: line 4 opens another
          suggestion: double the quote
        1 error

        """)
  }
}
