/// A sink that keeps what it is given, for tests and for output that goes to a file later.
public final class MemorySink: ByteSink {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public func write(_ bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes)
  }
}
