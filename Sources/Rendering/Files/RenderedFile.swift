/// One of the files that a part of a document becomes on its own.
public struct RenderedFile: Hashable, Sendable {
  /// Without a folder: lower-case letters without accents, digits and hyphens, and an extension.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
