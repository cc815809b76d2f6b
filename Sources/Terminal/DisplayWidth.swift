/// How many columns of a terminal a text takes.
///
/// Combining marks, joiners and variation selectors take none, East Asian wide characters and emoji
/// two, everything else one. Controls, tabs and line ends take none: they are for the caller to
/// replace, with ``TerminalText`` for one.
public enum DisplayWidth {
  /// The columns of a scalar that stands alone.
  ///
  /// - Complexity: O(1) below U+0300, where French lives; a search in a short table above.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: return 1
    case 0..<0x20, 0x7F..<0xA0: return 0
    default: break
    }
    if isZeroWidth(scalar) { return 0 }
    return WideScalars.contains(scalar) ? 2 : 1
  }

  /// The columns of a text on one line.
  ///
  /// What a zero-width joiner or a skin tone adds to an emoji takes no room of its own.
  ///
  /// - Complexity: O(*n*), whatever the text: scalars are looked at one by one, never as characters,
  ///   of which a single one may hold a million combining marks.
  public static func of(_ text: some StringProtocol) -> Int {
    var meter = ColumnMeter()
    var columns = 0
    for scalar in text.unicodeScalars { columns += meter.columns(adding: scalar) }
    return columns
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Hangul vowels and finals stack under the initial before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    // Arabic number signs are format characters that show.
    case 0x600...0x605: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
