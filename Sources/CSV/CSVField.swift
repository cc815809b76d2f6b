/// One cell of a record, as it stands in the file.
public struct CSVField: Hashable, Sendable {
  /// Where the cell starts in the file: at its quote, if it has one.
  public let start: Int

  /// Where the cell ends: at its separator, line end or the end of the file.
  public let end: Int

  /// Which of the reader's unquoted values this cell has; the bytes as they stand if none.
  var decoded: Int?

  init(_ start: Int, _ end: Int, decoded: Int? = nil) {
    self.start = start
    self.end = end
    self.decoded = decoded
  }

  public var isEmpty: Bool { start == end }
}
