/// The compiled gazetteer, read where it lies.
///
/// The one place that owns the pointer. Every read is checked against the section it is made in,
/// so that a damaged table stops the program instead of reading past its end.
@safe struct GazetteerTable: @unchecked Sendable {
  private let base: UnsafeRawPointer
  private let size: Int

  /// - Parameter base: Bytes that are never freed nor changed.
  @unsafe init(base: UnsafeRawPointer, size: Int) {
    unsafe self.base = unsafe base
    self.size = size
    precondition(
      size >= GazetteerFormat.headerSize && number(at: 0) == GazetteerFormat.magic
        && number(at: 4) == GazetteerFormat.version, "not a gazetteer of this version")
  }

  /// The part of the table a section takes.
  @inline(__always)
  func range(_ section: GazetteerFormat.Section) -> Range<Int> {
    let header = 16 + section.rawValue * 8
    let start = Int(number(at: header))
    let end = start + Int(number(at: header + 4))
    precondition(end <= size)
    return unsafe Range(uncheckedBounds: (start, end))
  }

  /// How many numbers of four bytes a section has.
  func count(_ section: GazetteerFormat.Section) -> Int { range(section).count / 4 }

  /// A number of a section of numbers.
  @inline(__always)
  func number(_ section: GazetteerFormat.Section, _ index: Int) -> UInt32 {
    let range = range(section)
    let offset = range.lowerBound + index * 4
    precondition(index >= 0 && offset + 4 <= range.upperBound)
    return number(at: offset)
  }

  @inline(__always)
  private func number(at offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A field of a record of fixed size.
  @inline(__always)
  func field<Value: FixedWidthInteger & BitwiseCopyable>(
    _ section: GazetteerFormat.Section, record: Int, stride: Int, _ offset: Int,
    as type: Value.Type = Value.self
  ) -> Value {
    let range = range(section)
    let place = range.lowerBound + record * stride + offset
    precondition(record >= 0 && place + MemoryLayout<Value>.size <= range.upperBound)
    return Value(littleEndian: unsafe base.loadUnaligned(fromByteOffset: place, as: type))
  }

  /// The text with a number.
  func text(_ number: UInt32) -> String {
    let range = range(.strings)
    let start = range.lowerBound + Int(number)
    precondition(start < range.upperBound)
    let length = Int(byte(at: start))
    precondition(start + 1 + length <= range.upperBound)
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + start + 1, count: length), as: UTF8.self)
  }

  /// A whole section that holds text.
  func text(of section: GazetteerFormat.Section) -> String {
    let range = range(section)
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }

  @inline(__always)
  private func byte(at offset: Int) -> UInt8 {
    unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// How many keys there are.
  var keyCount: Int { count(.keyOffsets) - 1 }

  /// Where the bytes of a key lie, for ``keyByte(at:)``.
  @inline(__always)
  func keyRange(_ key: Int) -> Range<Int> {
    let start = Int(number(.keyOffsets, key))
    let end = Int(number(.keyOffsets, key + 1))
    precondition(start <= end && end <= range(.keyBytes).count)
    return start..<end
  }

  /// How the bytes of a key from a place on compare with others: 0 if they begin with them.
  @inline(__always)
  func compare(_ key: Int, from place: Int, with letters: borrowing Span<UInt8>) -> Int {
    let key = keyRange(key)
    let start = range(.keyBytes).lowerBound + key.lowerBound + place
    let count = min(key.count - place, letters.count)
    precondition(place >= 0 && count >= 0)
    for index in 0..<count {
      let difference = Int(byte(at: start + index)) - Int(letters[index])
      if difference != 0 { return difference }
    }
    return count < letters.count ? -1 : 0
  }

  /// A byte of a key, at a place in the range that ``keyRange(_:)`` gave.
  @inline(__always)
  func keyByte(at place: Int) -> UInt8 {
    let range = range(.keyBytes)
    precondition(place >= 0 && place < range.count)
    return byte(at: range.lowerBound + place)
  }
}
