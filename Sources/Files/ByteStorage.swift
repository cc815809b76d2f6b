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
    case mapping(length: Int)
    case heap
  }

  /// Blocks at least this large are pages of their own, and give back those they do not fill.
  private static let pageThreshold = 1 << 20

  /// Read-only from the end of `init` to `deinit`, hence safe to share.
  private nonisolated(unsafe) let base: UnsafeRawPointer
  private let owner: Owner

  public let count: Int

  /// Fills a fresh block of at most `capacity` bytes; `fill` returns how many it wrote.
  ///
  /// The pages of the block that are not written are not paid for, nor even promised: a capacity
  /// larger than the memory is no failure as long as it is not used.
  @unsafe public init(
    capacity: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows {
    let block = unsafe Self.block(of: max(1, capacity))
    do {
      count = min(try unsafe fill(block), capacity)
    } catch {
      unsafe Self.release(block)
      throw error
    }
    unsafe base = UnsafeRawPointer(block.baseAddress!)
    owner =
      block.count < Self.pageThreshold
      ? .heap : .mapping(length: unsafe Self.trimmed(block, to: count))
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
    owner = .mapping(length: count)
  }

  /// Takes over a block that `malloc` gave.
  init(unsafeAllocated base: UnsafeMutableRawPointer, count: Int) {
    unsafe self.base = UnsafeRawPointer(base)
    self.count = count
    owner = .heap
  }

  deinit {
    switch owner {
    case .mapping(let length): unsafe munmap(UnsafeMutableRawPointer(mutating: base), length)
    case .heap: unsafe free(UnsafeMutableRawPointer(mutating: base))
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

// MARK: - Blocks of memory

extension ByteStorage {
  private static func block(of size: Int) -> UnsafeMutableRawBufferPointer {
    let start: UnsafeMutableRawPointer?
    if size < pageThreshold {
      unsafe start = malloc(size)
    } else {
      let mapping = unsafe mmap(
        nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      unsafe start = mapping == MAP_FAILED ? nil : mapping
    }
    guard let start = unsafe start else { fatalError("no memory for \(size) bytes") }
    return unsafe UnsafeMutableRawBufferPointer(start: start, count: size)
  }

  private static func release(_ block: UnsafeMutableRawBufferPointer) {
    if block.count < pageThreshold {
      unsafe free(block.baseAddress)
    } else {
      unsafe munmap(block.baseAddress!, block.count)
    }
  }

  /// Gives back the pages past `count`; returns the length that stays mapped, at least a page.
  private static func trimmed(_ block: UnsafeMutableRawBufferPointer, to count: Int) -> Int {
    let page = Int(getpagesize())
    let kept = max(1, (count + page - 1) / page) * page
    guard kept < block.count else { return block.count }
    unsafe munmap(block.baseAddress! + kept, block.count - kept)
    return kept
  }
}
