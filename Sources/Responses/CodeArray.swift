/// Codes that take one byte each until 256 values have been seen, then two, then four; and none at
/// all as long as every one is 0.
///
/// Counting a million answers to a closed question reads a megabyte, not four; a question that
/// nobody answered costs nothing.
public struct CodeArray: Sendable {
  private enum Storage: Sendable {
    case zeros(Int)
    case bytes([UInt8])
    case shorts([UInt16])
    case words([UInt32])
  }

  private var storage = Storage.zeros(0)

  public init() {}

  public var count: Int {
    switch storage {
    case .zeros(let count): count
    case .bytes(let codes): codes.count
    case .shorts(let codes): codes.count
    case .words(let codes): codes.count
    }
  }

  public subscript(row: Int) -> UInt32 {
    get {
      switch storage {
      case .zeros(let count):
        precondition(row >= 0 && row < count, "row outside the codes")
        return 0
      case .bytes(let codes): return UInt32(codes[row])
      case .shorts(let codes): return UInt32(codes[row])
      case .words(let codes): return codes[row]
      }
    }
    set {
      widen(for: newValue)
      // Taking the array out of the enum keeps it uniquely owned: it changes in place.
      switch storage {
      case .zeros(let count): precondition(row >= 0 && row < count, "row outside the codes")
      case .bytes(var codes):
        storage = .zeros(0)
        codes[row] = UInt8(newValue)
        storage = .bytes(codes)
      case .shorts(var codes):
        storage = .zeros(0)
        codes[row] = UInt16(newValue)
        storage = .shorts(codes)
      case .words(var codes):
        storage = .zeros(0)
        codes[row] = newValue
        storage = .words(codes)
      }
    }
  }

  @inline(__always)
  public mutating func append(_ code: UInt32) {
    widen(for: code)
    switch storage {
    case .zeros(let count): storage = .zeros(count + 1)
    case .bytes(var codes):
      storage = .zeros(0)
      codes.append(UInt8(truncatingIfNeeded: code))
      storage = .bytes(codes)
    case .shorts(var codes):
      storage = .zeros(0)
      codes.append(UInt16(truncatingIfNeeded: code))
      storage = .shorts(codes)
    case .words(var codes):
      storage = .zeros(0)
      codes.append(code)
      storage = .words(codes)
    }
  }

  /// Appends zeros until there are `count` codes.
  mutating func pad(to count: Int) {
    if case .zeros(let own) = storage {
      storage = .zeros(max(own, count))
    } else {
      while self.count < count { append(0) }
    }
  }

  /// How often each code below `bound` occurs.
  ///
  /// - Complexity: O(count).
  public func counts(below bound: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: bound)
    switch storage {
    case .zeros(let count): if bound > 0 { counts[0] = count }
    case .bytes(let codes): for code in codes { counts[Int(code)] += 1 }
    case .shorts(let codes): for code in codes { counts[Int(code)] += 1 }
    case .words(let codes): for code in codes { counts[Int(code)] += 1 }
    }
    return counts
  }

  @inline(__always)
  private mutating func widen(for code: UInt32) {
    switch storage {
    case .zeros(let count) where code > 0: storage = Self.zeros(count, wideEnoughFor: code)
    case .bytes(let codes) where code > UInt8.max:
      storage =
        code > UInt16.max ? .words(codes.map(UInt32.init)) : .shorts(codes.map(UInt16.init))
    case .shorts(let codes) where code > UInt16.max:
      storage = .words(codes.map(UInt32.init))
    default: break
    }
  }

  private static func zeros(_ count: Int, wideEnoughFor code: UInt32) -> Storage {
    switch code {
    case ...UInt32(UInt8.max): .bytes(Array(repeating: 0, count: count))
    case ...UInt32(UInt16.max): .shorts(Array(repeating: 0, count: count))
    default: .words(Array(repeating: 0, count: count))
    }
  }
}
