import Diagnostics
import Testing

@Suite struct DiagnosticLogTests {
  private func diagnostic(
    _ code: String, line: Int, _ severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      severity, code, at: SourcePlace(file: "f", line: line), BilingualText(verbatim: code))
  }

  @Test func diagnosticsComeInReadingOrder() {
    var log = DiagnosticLog()
    for line in [3, 1, 2, 1] { log.report(diagnostic("c\(line)", line: line)) }
    #expect(log.diagnostics.map(\.place.line) == [1, 1, 2, 3])
  }

  @Test func pastTheLimitTheyAreCounted() {
    var log = DiagnosticLog(limit: 3)
    for line in 1...10 { log.report(diagnostic("many", line: line)) }
    log.report(diagnostic("one", line: 11, .note))
    #expect(log.diagnostics.map(\.place.line) == [1, 2, 3, 10, 11])
    #expect(log.diagnostics[3].message.english.hasPrefix("7 more"))
    #expect(log.count(of: .error) == 10)
    #expect(log.count(of: .note) == 1)
    #expect(log.hasErrors)
  }

  @Test func whatAnotherLogOnlyCountedIsCountedToo() {
    var other = DiagnosticLog(limit: 3)
    for line in 1...10 { other.report(diagnostic("many", line: line)) }
    var log = DiagnosticLog(limit: 3)
    log.report(diagnostic("many", line: 20))
    log.report(contentsOf: other)
    #expect(log.count(of: .error) == 11)
    #expect(log.diagnostics.count == 4)
    #expect(log.diagnostics.contains { $0.message.english.hasPrefix("8 more") })
  }
}
