public import Diagnostics

/// The two streams a command writes to, and the language it speaks.
///
/// Results go to ``print(_:)-(String)``, everything a person should know about them to
/// ``warn(_:)-(String)``. A command needs no `try` to print: what could not be written is known at
/// ``finish()``.
public struct Console {
  public var language: Language

  private let output: ConsoleStream
  private let errors: ConsoleStream

  public init(
    output: any ByteSink, errors: any ByteSink,
    outputCapabilities: TerminalCapabilities = .plain,
    errorCapabilities: TerminalCapabilities = .plain, language: Language = .french
  ) {
    self.language = language
    self.output = ConsoleStream(output, outputCapabilities, isBuffered: true)
    self.errors = ConsoleStream(errors, errorCapabilities, isBuffered: false)
  }

  /// The console of this process: standard output and standard error.
  public static func standard(environment: [String: String]) -> Console {
    Console(
      output: DescriptorSink(descriptor: 1), errors: DescriptorSink(descriptor: 2),
      outputCapabilities: TerminalCapabilities(descriptor: 1, environment: environment),
      errorCapabilities: TerminalCapabilities(descriptor: 2, environment: environment),
      language: Language(environment: environment))
  }

  /// What standard output can show.
  public var outputCapabilities: TerminalCapabilities { output.capabilities }

  /// What standard error can show.
  public var errorCapabilities: TerminalCapabilities { errors.capabilities }

  /// Whether nobody reads the output any more: a command that prints for long may stop.
  public var outputIsClosed: Bool { output.failure != nil }

  /// Prints a line of results.
  public mutating func print(_ line: String) {
    write(line.utf8)
    write(CollectionOfOne(UInt8(ascii: "\n")))
  }

  public mutating func print(_ line: BilingualText) {
    print(line[language])
  }

  /// Writes bytes of results as they are, such as a whole file.
  ///
  /// They are not checked: pass text from outside through ``TerminalText`` first where
  /// ``outputCapabilities`` says that this is a terminal.
  public mutating func write(_ bytes: some Sequence<UInt8>) {
    errors.erasePassingLine()
    output.write(bytes)
  }

  /// Prints a line on standard error, after the results printed before it.
  public mutating func warn(_ line: String) {
    errors.erasePassingLine()
    // On one screen, what was printed first should stand first.
    if output.capabilities.isTerminal { output.flush() }
    errors.write("\(line)\n".utf8)
  }

  public mutating func warn(_ line: BilingualText) {
    warn(line[language])
  }

  /// Says how far a long work is, to whoever waits in front of a terminal.
  ///
  /// - Parameters:
  ///   - task: What is being done, such as « Lecture ».
  ///   - total: The number of steps, if known.
  public func progress(_ task: BilingualText, total: Int? = nil) -> Progress {
    Progress(task[language], total: total, on: errors, language: language)
  }

  /// Hands everything over to the system.
  ///
  /// - Throws: ``StreamError/failed(code:)`` when the results are not all written, as on a full
  ///   disk. A reader who left had enough: that is no error.
  public mutating func finish() throws(StreamError) {
    errors.erasePassingLine()
    output.flush()
    if let failure = output.failure, failure != .readerLeft { throw failure }
  }
}
