/// Text as one word of a shell script.
enum ShellQuoting {
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
