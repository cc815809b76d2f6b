/// What a user declares about a CSV file; what is left out is detected.
public struct CSVFormat: Hashable, Sendable {
  public var separator: UInt8?
  public var encoding: TextEncoding?

  public init(separator: UInt8? = nil, encoding: TextEncoding? = nil) {
    self.separator = separator
    self.encoding = encoding
  }
}
