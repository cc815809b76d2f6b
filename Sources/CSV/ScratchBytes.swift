/// Bytes that are appended, looked at and thrown away, record after record.
///
/// Unlike an array it hands out addresses that stay good until the next change.
@safe
struct ScratchBytes: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 256
  private(set) var count = 0

  init() {
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let needed = count + bytes.count
    if needed > capacity { grow(to: max(needed, capacity * 3 / 2)) }
    if let start = bytes.baseAddress {
      unsafe (base + count).update(from: start, count: bytes.count)
    }
    count = needed
  }

  /// Forgets the bytes; a block that one huge cell needed is given back.
  mutating func removeAll() {
    count = 0
    if capacity > 1 << 20 { grow(to: 256) }
  }

  @unsafe subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.upperBound <= count, "range outside the scratch bytes")
    return unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  private mutating func grow(to newCapacity: Int) {
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe grown.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = unsafe grown
    capacity = newCapacity
  }
}
