import Diagnostics
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct ConsoleTests {
  /// Notes what reached which stream, in which order.
  final class Screen {
    final class Side: ByteSink {
      let screen: Screen
      let name: String

      init(_ screen: Screen, _ name: String) {
        self.screen = screen
        self.name = name
      }

      func write(_ bytes: [UInt8]) {
        screen.writes.append("\(name) \(String(decoding: bytes, as: UTF8.self))")
      }
    }

    var writes: [String] = []
  }

  final class Refusing: ByteSink {
    let error: StreamError
    var attempts = 0

    init(_ error: StreamError) { self.error = error }

    func write(_ bytes: [UInt8]) throws(StreamError) {
      attempts += 1
      throw error
    }
  }

  static let hasFullDevice = unsafe access("/dev/full", W_OK) == 0

  @Test func resultsAndRemarksGoTheirWays() throws {
    let output = MemorySink()
    let errors = MemorySink()
    var console = Console(output: output, errors: errors, language: .english)
    console.print("a")
    console.warn(BilingualText(fr: "attention", en: "beware"))
    #expect(output.text.isEmpty)
    #expect(errors.text == "beware\n")
    console.print(BilingualText(fr: "fin", en: "end"))
    try console.finish()
    #expect(output.text == "a\nend\n")
  }

  @Test func onAScreenTheOrderIsKept() {
    let screen = Screen()
    let terminal = TerminalCapabilities(isTerminal: true, width: 80, showsColor: false)
    var console = Console(
      output: Screen.Side(screen, "out"), errors: Screen.Side(screen, "err"),
      outputCapabilities: terminal, errorCapabilities: terminal)
    console.print("un")
    console.warn("deux")
    #expect(screen.writes == ["out un\n", "err deux\n"])
  }

  @Test func aMillionLinesAreFewWrites() throws {
    let screen = Screen()
    var console = Console(output: Screen.Side(screen, "out"), errors: MemorySink())
    for _ in 0..<100_000 { console.print("une ligne") }
    try console.finish()
    #expect(screen.writes.count < 20)
  }

  @Test func aFullDiskIsAnErrorOnce() {
    let sink = Refusing(.failed(code: ENOSPC))
    var console = Console(output: sink, errors: MemorySink())
    for _ in 0..<100_000 { console.print("une ligne") }
    #expect(console.outputIsClosed)
    #expect(throws: StreamError.failed(code: ENOSPC)) { try console.finish() }
    #expect(sink.attempts == 1)
  }

  @Test func aReaderWhoLeftIsNoError() throws {
    let sink = Refusing(.readerLeft)
    var console = Console(output: sink, errors: Refusing(.readerLeft))
    for _ in 0..<100_000 { console.print("une ligne") }
    console.warn("sans lecteur non plus")
    try console.finish()
    #expect(console.outputIsClosed)
  }

  @Test func theSystemsOwnPipe() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [CInt] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let sink = DescriptorSink(descriptor: ends[1])
    #expect(throws: StreamError.readerLeft) { try sink.write([1, 2, 3]) }
  }

  @Test(.enabled(if: Self.hasFullDevice)) func theSystemsOwnFullDisk() {
    let descriptor = unsafe open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let sink = DescriptorSink(descriptor: descriptor)
    #expect(throws: StreamError.failed(code: ENOSPC)) { try sink.write([1]) }
    #expect(throws: StreamError.failed(code: EBADF)) {
      try DescriptorSink(descriptor: -1).write([1])
    }
  }

  /// The reader is another process: a task that has to wait for one that blocks may never get one of
  /// the few threads that tasks share.
  @Test func aPipeThatDoesNotBlockIsWaitedFor() throws {
    guard let reader = unsafe popen("test $(wc -c) -eq 1048576", "w") else {
      Issue.record("no shell to read the pipe")
      return
    }
    let writing = unsafe fileno(reader)
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    try DescriptorSink(descriptor: writing).write([UInt8](repeating: 7, count: 1 << 20))
    #expect(unsafe pclose(reader) == 0)
  }
}
