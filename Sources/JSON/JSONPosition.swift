/// Where a token of a JSON text begins.
public struct JSONPosition: Hashable, Sendable {
  /// In bytes from the start of the file, a byte order mark included.
  public let offset: Int

  /// The physical line, from 1.
  public let line: Int

  /// The column in that line, from 1, in Unicode scalars.
  public let column: Int
}
