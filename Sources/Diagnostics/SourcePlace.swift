/// Where something stands in a file that the user gave.
public struct SourcePlace: Hashable, Sendable {
  /// The file, as the user named it; `-` is standard input.
  public var file: String

  /// The physical line, from 1: CRLF, LF and a lone CR each end one, inside quoted cells too.
  public var line: Int

  /// The column in that line, from 1, in Unicode scalars.
  public var column: Int

  /// The path inside a structured file, such as `forms[2].questions[0]`; `nil` in plain text.
  public var path: String?

  public init(file: String, line: Int = 1, column: Int = 1, path: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }
}

extension SourcePlace: Comparable {
  /// Files by name, then reading order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.path ?? "")
      < (right.file, right.line, right.column, right.path ?? "")
  }
}

extension SourcePlace: CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }
}
