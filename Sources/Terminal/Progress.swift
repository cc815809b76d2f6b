import Diagnostics

/// A line on standard error that says how far a long work is.
///
/// It appears only on a terminal and only once the work has lasted a second, changes at most ten
/// times a second, and is erased when this value goes, however the work ended.
public struct Progress: ~Copyable {
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  private let task: String
  private let total: Int?
  private let stream: ConsoleStream
  private let language: Language
  private let now: () -> Duration
  private var nextShowing: Duration

  /// - Parameter now: The time since some fixed moment; tests pass their own.
  init(
    _ task: String, total: Int?, on stream: ConsoleStream, language: Language,
    now: @escaping () -> Duration = Self.clock()
  ) {
    self.task = TerminalText.sanitised(task)
    self.total = total
    self.stream = stream
    self.language = language
    self.now = now
    nextShowing = stream.capabilities.isTerminal ? now() + Self.patience : .zero
  }

  deinit {
    stream.erasePassingLine()
  }

  /// Tells that `done` steps are behind us; cheap enough to be told at each of them.
  public mutating func advance(to done: Int) {
    guard stream.capabilities.isTerminal else { return }
    let time = now()
    guard time >= nextShowing else { return }
    nextShowing = time + Self.interval
    stream.showPassingLine(line(done))
  }

  /// Cut to the width of the terminal: a line that runs over its end could not be erased.
  private func line(_ done: Int) -> String {
    let text = "\(task)\(language == .french ? "\u{A0}" : ""): \(amount(done))"
    let width = stream.capabilities.width - 1
    return String(TextWrapper(width: width).lines(of: text)[0].displayed)
  }

  private func amount(_ done: Int) -> String {
    guard let total, total > 0 else { return "\(done)" }
    let percent = Int(Double(min(max(done, 0), total)) / Double(total) * 100)
    return "\(percent)\(language == .french ? "\u{A0}" : "")%"
  }

  private static func clock() -> () -> Duration {
    let start = ContinuousClock.now
    return { start.duration(to: .now) }
  }
}
