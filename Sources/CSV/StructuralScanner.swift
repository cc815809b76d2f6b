private import CByteScan
import Files

/// The separators and line ends outside quotes, in order, found a chunk at a time.
///
/// It stops for good at the first byte that is not regular CSV: see ``irregularity``.
@safe
struct StructuralScanner: ~Copyable {
  /// Small after a restart, since irregular files restart often; doubled to the largest at each chunk.
  private static let smallestChunk = 1 << 9
  static let largestChunk = 1 << 16

  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  private let dialect: Dialect

  private var state = csv_scan_state(inside: 0, after_boundary: 1, after_closing: 0)
  private let found: UnsafeMutablePointer<UInt32>
  private var foundCount = 0
  private var next = 0
  private let largestChunk: Int
  private var chunk: Int
  private var chunkStart: Int

  /// How far the bytes have been scanned.
  private(set) var scanned: Int

  /// The first byte that is not regular CSV, once the boundaries before it have been given.
  private(set) var irregularity: Int?

  /// - Parameters:
  ///   - bytes: Must outlive the scanner.
  ///   - start: The start of a record.
  ///   - largestChunk: How far one step may look ahead.
  @unsafe init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, dialect: Dialect,
    largestChunk: Int = Self.largestChunk
  ) {
    unsafe self.bytes = unsafe bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
    end = bytes.count
    self.dialect = dialect
    self.largestChunk = largestChunk
    chunk = largestChunk
    chunkStart = start
    scanned = start
    unsafe found = .allocate(capacity: largestChunk)
  }

  deinit { unsafe found.deallocate() }

  /// Whether the bytes ended, or turned irregular, inside a quoted field.
  var isInsideQuotes: Bool { state.inside != 0 }

  /// Starts anew at the start of another record.
  mutating func restart(at start: Int) {
    state = csv_scan_state(inside: 0, after_boundary: 1, after_closing: 0)
    foundCount = 0
    next = 0
    chunk = min(Self.smallestChunk, largestChunk)
    chunkStart = start
    scanned = start
    irregularity = nil
  }

  /// The next separator or line end; `nil` at the end of the bytes and at an irregularity.
  @inline(__always)
  mutating func nextBoundary() -> Int? {
    while next == foundCount {
      guard irregularity == nil, scanned < end else { return nil }
      scanChunk()
    }
    defer { next += 1 }
    return chunkStart + Int(unsafe found[next])
  }

  private mutating func scanChunk() {
    let length = min(chunk, end - scanned)
    var irregular = 0
    chunkStart = scanned
    next = 0
    foundCount = unsafe csv_scan(
      bytes + scanned, length, dialect.separator, dialect.quote, &state, found, &irregular)
    if irregular < length { irregularity = scanned + irregular }
    scanned += length
    chunk = min(2 * chunk, largestChunk)
  }
}
