#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that stay where they are and never change: a mapped file, or a block of memory.
///
/// Rooms that keep values keep a reference to their storage and offsets into it, so that text is
/// never copied out of the file it came from.
@safe
public final class ByteStorage: Sendable {
  private enum Owner: Sendable {
    case mapping
    case heap
  }

  /// Read-only from the end of `init` to `deinit`, hence safe to share.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let owner: Owner

  public let count: Int

  /// Fills a fresh block of at most `capacity` bytes; `fill` returns how many it wrote.
  ///
  /// The pages of the block that are not written are not paid for.
  @unsafe public init(
    capacity: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, capacity), alignment: 16)
    do {
      count = min(try unsafe fill(block), capacity)
    } catch {
      unsafe block.deallocate()
      throw error
    }
    unsafe base = UnsafeRawPointer(block.baseAddress!)
    owner = .heap
  }

  public convenience init(_ bytes: some Collection<UInt8>) {
    unsafe self.init(capacity: bytes.count) { block in
      unsafe block.copyBytes(from: bytes)
      return bytes.count
    }
  }

  /// Takes over a private mapping of `count` bytes, at least 1.
  init(unsafeMapping base: UnsafeMutableRawPointer, count: Int) {
    unsafe self.base = UnsafeRawPointer(base)
    self.count = count
    owner = .mapping
  }

  deinit {
    switch owner {
    case .mapping: unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    case .heap: unsafe base.deallocate()
    }
  }

  public subscript(offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "offset outside the storage")
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The bytes, to be used only inside `body`.
  public func withSpan<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try body(unsafe Span(_unsafeStart: base.assumingMemoryBound(to: UInt8.self), count: count))
  }

  /// The address of the bytes, for C and for hot loops that have checked their bounds themselves.
  ///
  /// Valid as long as this object lives.
  @unsafe public var unsafeBytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: count)
  }

  /// The text of a range; bytes that are not UTF-8 come out as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the storage")
    return unsafe String(decoding: UnsafeBufferPointer(rebasing: unsafeBytes[range]), as: UTF8.self)
  }
}
