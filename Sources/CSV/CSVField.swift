/// One cell of a record, as it stands in the file.
public struct CSVField: Hashable, Sendable {
  /// Where the value of a cell comes from.
  enum Value: Hashable, Sendable {
    /// The bytes of the file; those that start with a quote are for libcsv to read.
    case inFile
    /// The bytes of the file as they are, quotes and all.
    case verbatim
    /// One of the values that the reader keeps for the current record.
    case decoded(UInt32)
  }

  /// Where the cell starts in the file: at its quote, if it has one.
  public let start: Int

  /// Where the cell ends: at its separator, line end or the end of the file.
  public let end: Int

  let value: Value

  init(_ start: Int, _ end: Int, _ value: Value = .inFile) {
    self.start = start
    self.end = end
    self.value = value
  }

  public var isEmpty: Bool { start == end }
}
