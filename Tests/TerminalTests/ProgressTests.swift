import Diagnostics
import Testing

@testable import Terminal

struct ProgressTests {
  final class Clock {
    var time = Duration.zero
  }

  /// Runs a work of steps that last `step` each, and gives back what stood on standard error.
  private func shown(
    steps: Int, of step: Duration, total: Int?, isTerminal: Bool = true, width: Int = 80
  ) -> String {
    let sink = MemorySink()
    let stream = ConsoleStream(
      sink, TerminalCapabilities(isTerminal: isTerminal, width: width, showsColor: false),
      isBuffered: false)
    let clock = Clock()
    do {
      var progress = Progress(
        "Lecture", total: total, on: stream, language: .english, now: { clock.time })
      for done in 1...steps {
        clock.time += step
        progress.advance(to: done)
      }
    }
    return sink.text
  }

  @Test func silentWhenShortOrUnseen() {
    #expect(shown(steps: 99, of: .milliseconds(10), total: 99).isEmpty)
    #expect(shown(steps: 99, of: .seconds(10), total: 99, isTerminal: false).isEmpty)
  }

  @Test func shownAndErased() {
    #expect(
      shown(steps: 4, of: .milliseconds(500), total: 4)
        == "Lecture: 50%\r\u{1B}[KLecture: 75%\r\u{1B}[KLecture: 100%\r\u{1B}[K")
    #expect(shown(steps: 1, of: .seconds(1), total: nil) == "Lecture: 1\r\u{1B}[K")
    #expect(shown(steps: 1, of: .seconds(1), total: 0) == "Lecture: 1\r\u{1B}[K")
  }

  @Test func atMostTenTimesASecond() {
    let text = shown(steps: 100_000, of: .microseconds(100), total: nil)
    #expect(text.split(separator: "\r").count <= 92)
  }

  @Test func neverLongerThanALine() {
    #expect(shown(steps: 1, of: .seconds(1), total: nil, width: 5) == "Lect\r\u{1B}[K")
  }

  @Test func aRemarkDoesNotLandOnTheLine() {
    let errors = MemorySink()
    let terminal = TerminalCapabilities(isTerminal: true, width: 80, showsColor: false)
    let stream = ConsoleStream(errors, terminal, isBuffered: false)
    stream.showPassingLine("Lecture: 1")
    stream.erasePassingLine()
    stream.write("a.csv:1:1: note: x\n".utf8)
    #expect(errors.text == "Lecture: 1\r\u{1B}[Ka.csv:1:1: note: x\n")
  }
}
