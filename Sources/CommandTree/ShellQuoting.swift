/// Text as one word of a shell script.
public enum ShellQuoting {
  /// A word as a person types it: in quotes only if a shell would read something into it.
  public static func word(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || ["/", ".", "-", "_", "+", ",", ":", "@", "%"].contains(scalar)
    }
    return isPlain && !text.isEmpty ? text : posix(text)
  }

  /// In single quotes, for bash and zsh.
  static func posix(_ text: String) -> String {
    "'\(replacing("'", by: "'\\''", in: text))'"
  }

  /// In single quotes, for fish, which reads two escapes inside them.
  static func fish(_ text: String) -> String {
    "'\(replacing("'", by: "\\'", in: replacing("\\", by: "\\\\", in: text)))'"
  }

  static func replacing(_ letter: Character, by other: String, in text: String) -> String {
    text.split(separator: letter, omittingEmptySubsequences: false).joined(separator: other)
  }
}
