import Files

/// The distinct values of a column, each under a code: what is read of a value is read once.
///
/// Code 0 is always the empty value. Values that stand in a file as they are stay there: the pool
/// keeps where. A column whose values hardly ever repeat (free text, identifiers) is found out
/// after a while, and then no longer searched for repeats: see ``isDistinct``.
@safe
public struct ValuePool: Sendable {
  /// How many values are looked at before the pool may give up looking for repeats, and the share
  /// of new ones among them that makes it do so.
  private static let trial = 1 << 15
  private static let trialShare = 0.9

  /// The top bit of a length: set for a value in ``own``, clear for one in ``file``.
  private static let ownBit: UInt32 = 1 << 31

  private let file: ByteStorage
  private var own: [UInt8] = []
  private var offsets = OffsetArray()
  private var lengths: [UInt32] = [ownBit]

  /// Codes by the hash of their value, open addressing; 0 is a free place. Empty once given up.
  private var table: [UInt32]
  private let mayGiveUp: Bool

  /// Another one in each run, so that no file can be made to collide.
  private let seed = UInt64.random(in: .min ... .max)
  private var seen = 0

  /// Whether equal values always have equal codes.
  public var isDistinct: Bool { !table.isEmpty }

  /// - Parameters:
  ///   - file: Where values given with an offset stand.
  ///   - alwaysDistinct: Keeps looking for repeats however rare they are.
  public init(file: ByteStorage, alwaysDistinct: Bool = false) {
    self.file = file
    mayGiveUp = !alwaysDistinct
    table = [UInt32](repeating: 0, count: 64)
    offsets.append(0)
  }

  /// How many codes there are, the empty value's included.
  public var count: Int { lengths.count }

  /// The code of a value, a new one if it was not seen before.
  ///
  /// - Parameter offset: Where the value stands in the file, if it stands there as it is.
  @unsafe public mutating func code(
    of bytes: UnsafeBufferPointer<UInt8>, offset: Int?
  ) -> UInt32 {
    if bytes.isEmpty { return 0 }
    guard isDistinct else { return unsafe add(bytes, offset) }
    seen += 1
    var place = Int(truncatingIfNeeded: unsafe hash(bytes)) & (table.count - 1)
    while true {
      let code = table[place]
      if code == 0 { break }
      if unsafe isValue(code, equalTo: bytes) { return code }
      place = (place + 1) & (table.count - 1)
    }
    let code = unsafe add(bytes, offset)
    table[place] = code
    if 4 * count > 3 * table.count { grow() }
    if mayGiveUp, seen == Self.trial, Double(count) > Double(seen) * Self.trialShare { table = [] }
    return code
  }

  /// The code of a text, a new one if it was not seen before.
  public mutating func code(of text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { unsafe code(of: $0, offset: nil) }
  }

  /// A further code for an empty value, which no value is ever given: for what is not to be read.
  mutating func addEmpty() -> UInt32 {
    offsets.append(0)
    lengths.append(Self.ownBit)
    return UInt32(lengths.count - 1)
  }

  /// The bytes of a value, good as long as the pool is not changed.
  public func withBytes<Result>(
    of code: UInt32, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let offset = offsets[Int(code)]
    let length = Int(lengths[Int(code)] & ~Self.ownBit)
    if lengths[Int(code)] & Self.ownBit == 0 {
      return try file.withSpan { try body($0.extracting(offset..<offset + length)) }
    }
    return try body(own.span.extracting(offset..<offset + length))
  }

  /// The value of a code.
  public func text(_ code: UInt32) -> String {
    withBytes(of: code) { span in
      unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int?) -> UInt32 {
    precondition(bytes.count < Int(Self.ownBit), "a value longer than a pool can hold")
    if let offset {
      offsets.append(offset)
      lengths.append(UInt32(bytes.count))
    } else {
      offsets.append(own.count)
      lengths.append(UInt32(bytes.count) | Self.ownBit)
      unsafe own.append(contentsOf: bytes)
    }
    return UInt32(lengths.count - 1)
  }

  @inline(__always)
  private func isValue(_ code: UInt32, equalTo bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = lengths[Int(code)]
    guard Int(length & ~Self.ownBit) == bytes.count else { return false }
    let offset = offsets[Int(code)]
    if length & Self.ownBit == 0 {
      return unsafe Self.areEqual(file.unsafeBytes.baseAddress! + offset, bytes)
    }
    return unsafe own.withUnsafeBufferPointer {
      unsafe Self.areEqual($0.baseAddress! + offset, bytes)
    }
  }

  @inline(__always)
  private static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 0
    let count = right.count
    while index + 8 <= count {
      let one = unsafe UnsafeRawPointer(left + index).loadUnaligned(as: UInt64.self)
      let other = unsafe UnsafeRawPointer(right.baseAddress! + index)
        .loadUnaligned(as: UInt64.self)
      if one != other { return false }
      index += 8
    }
    while index < count {
      if unsafe left[index] != right[index] { return false }
      index += 1
    }
    return true
  }

  /// Multiply and fold eight bytes at a time, after Wang Yi's wyhash.
  @inline(__always)
  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15 ^ seed
    var index = 0
    let count = bytes.count
    while index + 8 <= count {
      let word = unsafe UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
      hash = Self.mix(hash ^ word, 0xA076_1D64_78BD_642F)
      index += 8
    }
    var tail: UInt64 = 0
    while index < count {
      tail = tail << 8 | UInt64(unsafe bytes[index])
      index += 1
    }
    return Self.mix(hash ^ tail, 0xE703_7ED1_A0B4_28DB)
  }

  @inline(__always)
  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for code in 1..<UInt32(count) {
      let hash: UInt64 = withBytes(of: code) { span in
        unsafe span.withUnsafeBufferPointer { unsafe self.hash($0) }
      }
      var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = code
    }
  }
}
