/// The few ways jaune sets words apart on a terminal; never the only sign of what they mean.
public enum ConsoleStyle: Sendable, CaseIterable {
  case strong
  case error
  case warning
  case note

  /// `text` in this style where colours show, else as it is.
  public func applied(to text: String, on terminal: TerminalCapabilities) -> String {
    terminal.showsColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Select Graphic Rendition, ECMA-48 section 8.3.117.
  private var code: String {
    switch self {
    case .strong: "1"
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }
}
