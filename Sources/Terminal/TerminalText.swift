/// Text that comes from outside, made safe to show on a terminal.
///
/// An answer, a file name or an argument may hold escape sequences that move the cursor, recolour
/// the screen or hide text. Shown through here, each such character is visible and does nothing.
public enum TerminalText {
  /// The line controls that may pass as they are.
  public struct Layout: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Line feeds pass, and CR LF becomes one.
    public static let lineFeeds = Layout(rawValue: 1)
    public static let tabs = Layout(rawValue: 2)
  }

  /// The text with everything a terminal would obey, or that reorders what is read, made visible.
  ///
  /// C0 controls and DEL become their pictures (␛, ␡); C1 controls, bidirectional embeddings,
  /// overrides and isolates, and the line and paragraph separators become `\u{202E}`.
  ///
  /// - Complexity: O(*n*); a text with nothing to replace is returned as it is.
  public static func sanitised(
    _ text: some StringProtocol, keeping layout: Layout = []
  ) -> String {
    guard text.unicodeScalars.contains(where: { isObeyed($0) && !passes($0, layout) }) else {
      return String(text)
    }
    var result = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if !isObeyed(scalar) || passes(scalar, layout) {
        result.append(scalar)
      } else if scalar == "\r", layout.contains(.lineFeeds), index < scalars.endIndex,
        scalars[index] == "\n"
      {
        continue
      } else {
        result.append(contentsOf: picture(of: scalar))
      }
    }
    return String(result)
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func passes(_ scalar: Unicode.Scalar, _ layout: Layout) -> Bool {
    (scalar == "\n" && layout.contains(.lineFeeds)) || (scalar == "\t" && layout.contains(.tabs))
  }

  private static func picture(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case let value where value < 0x20: String(Unicode.Scalar(0x2400 + value)!).unicodeScalars
    case 0x7F: "␡".unicodeScalars
    case let value: "\\u{\(String(value, radix: 16, uppercase: true))}".unicodeScalars
    }
  }
}
