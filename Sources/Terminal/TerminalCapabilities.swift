#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the receiver of a stream can show.
public struct TerminalCapabilities: Sendable, Hashable {
  /// Whether a person is looking, rather than a file or another program.
  public var isTerminal: Bool

  /// The columns of a line.
  public var width: Int

  public var showsColor: Bool

  /// A file or a pipe: 80 columns, no colour.
  public static let plain = TerminalCapabilities(isTerminal: false, width: 80, showsColor: false)

  public init(isTerminal: Bool, width: Int, showsColor: Bool) {
    self.isTerminal = isTerminal
    self.width = max(1, width)
    self.showsColor = showsColor
  }

  /// Decides from what was measured and what the environment says.
  ///
  /// The width is the measured one, else `COLUMNS`, else 80. Colour needs a terminal that is not
  /// `TERM=dumb`, and a user who has not set `NO_COLOR` (https://no-color.org).
  public init(isTerminal: Bool, measuredWidth: Int?, environment: [String: String]) {
    let promised = environment["COLUMNS"].flatMap { Int($0) }
    let width = [measuredWidth, promised].compactMap(\.self).first { (1...10_000).contains($0) }
    let refusesColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self.init(
      isTerminal: isTerminal, width: width ?? 80,
      showsColor: isTerminal && !refusesColor && environment["TERM"] != "dumb")
  }

  /// Asks the system about an open file, such as 1 for standard output.
  public init(descriptor: CInt, environment: [String: String]) {
    self.init(
      isTerminal: isatty(descriptor) == 1, measuredWidth: Self.measuredWidth(of: descriptor),
      environment: environment)
  }

  private static func measuredWidth(of descriptor: CInt) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
