#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A sink over a file the system has opened for us; it is not closed.
public final class DescriptorSink: ByteSink {
  private let descriptor: CInt

  public init(descriptor: CInt) {
    self.descriptor = descriptor
  }

  /// Writes everything, however small the pieces the system takes.
  ///
  /// A closed pipe usually ends the process before this returns: SIGPIPE is left to its default, as
  /// in every tool that is used in front of `head`. Where a parent has it ignored,
  /// ``StreamError/readerLeft`` is thrown.
  public func write(_ bytes: [UInt8]) throws(StreamError) {
    var done = 0
    while done < bytes.count {
      let step = unsafe bytes.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if step >= 0 {
        done += step
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE: throw .readerLeft
      case let code: throw .failed(code: code)
      }
    }
  }

  /// A terminal or pipe that another program has made non-blocking asks for patience.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&request, 1, -1)
  }
}

@unsafe
private func systemWrite(
  _ descriptor: CInt, _ buffer: UnsafeRawPointer, _ count: Int
) -> Int {
  unsafe write(descriptor, buffer, count)
}
