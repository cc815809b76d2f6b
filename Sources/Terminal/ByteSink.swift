/// Where the bytes of a stream go.
public protocol ByteSink: AnyObject {
  /// Takes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(StreamError)
}

/// Why a stream takes no more.
public enum StreamError: Error, Hashable, Sendable {
  /// The program at the other end of the pipe has left, as `head` does once it has its lines.
  case readerLeft

  /// The system refused, with its error number: a full disk, mostly.
  case failed(code: CInt)
}
