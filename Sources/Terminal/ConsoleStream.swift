/// One of the two streams of a console: a sink, what its receiver can show, and a buffer.
///
/// Once the sink refuses, the rest is dropped and the reason kept: a program that prints need not
/// look after every line, only once at the end.
final class ConsoleStream {
  /// Large enough that a million short lines are a few hundred system calls.
  private static let capacity = 1 << 16

  let capabilities: TerminalCapabilities
  private let sink: any ByteSink
  private let isBuffered: Bool
  private var buffer: [UInt8] = []
  private(set) var failure: StreamError?

  /// Whether a passing line stands on the screen, to be erased before anything else is shown.
  private var holdsPassingLine = false

  init(_ sink: any ByteSink, _ capabilities: TerminalCapabilities, isBuffered: Bool) {
    self.sink = sink
    self.capabilities = capabilities
    self.isBuffered = isBuffered
  }

  func write(_ bytes: some Sequence<UInt8>) {
    guard failure == nil else { return }
    buffer.append(contentsOf: bytes)
    if !isBuffered || buffer.count >= Self.capacity { flush() }
  }

  func flush() {
    guard failure == nil, !buffer.isEmpty else { return }
    do throws(StreamError) {
      try sink.write(buffer)
    } catch {
      failure = error
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Shows a line that the next one, or ``erasePassingLine()``, takes away.
  func showPassingLine(_ text: String) {
    erasePassingLine()
    write(text.utf8)
    flush()
    holdsPassingLine = true
  }

  func erasePassingLine() {
    guard holdsPassingLine else { return }
    holdsPassingLine = false
    // Carriage return, erase to the end of the line (ECMA-48, EL).
    write("\r\u{1B}[K".utf8)
    flush()
  }
}
