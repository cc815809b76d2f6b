/// Codes that take one byte each until 256 values have been seen, then two, then four.
///
/// Counting a million answers to a closed question reads a megabyte, not four.
public struct CodeArray: Sendable {
  private enum Storage: Sendable {
    case bytes([UInt8])
    case shorts([UInt16])
    case words([UInt32])
  }

  private var storage = Storage.bytes([])

  public init() {}

  public init(repeating code: UInt32, count: Int) {
    storage = Self.storage(for: code, count: count, repeating: code)
  }

  public var count: Int {
    switch storage {
    case .bytes(let codes): codes.count
    case .shorts(let codes): codes.count
    case .words(let codes): codes.count
    }
  }

  public subscript(row: Int) -> UInt32 {
    get {
      switch storage {
      case .bytes(let codes): UInt32(codes[row])
      case .shorts(let codes): UInt32(codes[row])
      case .words(let codes): codes[row]
      }
    }
    set {
      widen(for: newValue)
      switch storage {
      case .bytes(var codes):
        storage = .bytes([])
        codes[row] = UInt8(newValue)
        storage = .bytes(codes)
      case .shorts(var codes):
        storage = .bytes([])
        codes[row] = UInt16(newValue)
        storage = .shorts(codes)
      case .words(var codes):
        storage = .bytes([])
        codes[row] = newValue
        storage = .words(codes)
      }
    }
  }

  @inline(__always)
  public mutating func append(_ code: UInt32) {
    widen(for: code)
    // Taking the array out of the enum keeps it uniquely owned: it grows in place.
    switch storage {
    case .bytes(var codes):
      storage = .bytes([])
      codes.append(UInt8(truncatingIfNeeded: code))
      storage = .bytes(codes)
    case .shorts(var codes):
      storage = .bytes([])
      codes.append(UInt16(truncatingIfNeeded: code))
      storage = .shorts(codes)
    case .words(var codes):
      storage = .bytes([])
      codes.append(code)
      storage = .words(codes)
    }
  }

  /// How often each code below `bound` occurs.
  ///
  /// - Complexity: O(count).
  public func counts(below bound: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: bound)
    switch storage {
    case .bytes(let codes): for code in codes { counts[Int(code)] += 1 }
    case .shorts(let codes): for code in codes { counts[Int(code)] += 1 }
    case .words(let codes): for code in codes { counts[Int(code)] += 1 }
    }
    return counts
  }

  @inline(__always)
  private mutating func widen(for code: UInt32) {
    switch storage {
    case .bytes(let codes) where code > UInt8.max:
      storage =
        code > UInt16.max ? .words(codes.map(UInt32.init)) : .shorts(codes.map(UInt16.init))
    case .shorts(let codes) where code > UInt16.max:
      storage = .words(codes.map(UInt32.init))
    default: break
    }
  }

  private static func storage(for code: UInt32, count: Int, repeating: UInt32) -> Storage {
    switch code {
    case ...UInt32(UInt8.max): .bytes(Array(repeating: UInt8(code), count: count))
    case ...UInt32(UInt16.max): .shorts(Array(repeating: UInt16(code), count: count))
    default: .words(Array(repeating: code, count: count))
    }
  }
}
