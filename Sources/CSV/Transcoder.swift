import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes in any encoding → UTF-8, through the system's `iconv`.
///
/// What does not decode becomes U+FFFD, and its place in the result is kept: the rest is read.
struct Transcoder {
  struct Output {
    let bytes: ByteStorage
    /// Where in `bytes` the first U+FFFD put for undecodable input stand; at most a hundred.
    let damaged: [Int]
    /// How many there are in all.
    let damageCount: Int
  }

  let encoding: TextEncoding

  /// Decodes what follows `start`.
  ///
  /// - Returns: `nil` when the system knows no such encoding.
  func utf8(from source: ByteStorage, start: Int) -> Output? {
    let converter = unsafe iconv_open("UTF-8", encoding.name)
    guard unsafe converter != iconv_t(bitPattern: -1) else { return nil }
    defer { unsafe iconv_close(converter) }

    let unit = unitSize
    var damaged: [Int] = []
    var damageCount = 0
    // One byte never makes more than three (U+FFFD, or a letter of an 8-bit set); two of UTF-16
    // never more than three. Pages not written cost nothing.
    let length = source.count - start
    let bytes = unsafe ByteStorage(capacity: length / unit * 3 + 3) { block in
      var input = unsafe UnsafeMutablePointer<CChar>(
        mutating: UnsafeRawPointer(source.unsafeBytes.baseAddress! + start)
          .assumingMemoryBound(to: CChar.self))
        as UnsafeMutablePointer<CChar>?
      var inputLeft = length
      let first = unsafe block.baseAddress!.assumingMemoryBound(to: CChar.self)
      var output = unsafe first as UnsafeMutablePointer<CChar>?
      var outputLeft = block.count
      while inputLeft > 0 {
        guard unsafe iconv(converter, &input, &inputLeft, &output, &outputLeft) == -1 else { break }
        if damaged.count < 100 { damaged.append(unsafe output! - first) }
        damageCount += 1
        for byte in "\u{FFFD}".utf8 {
          unsafe output!.pointee = CChar(bitPattern: byte)
          unsafe output! += 1
        }
        outputLeft -= 3
        let skipped = min(unit, inputLeft)
        unsafe input! += skipped
        inputLeft -= skipped
      }
      return unsafe output! - first
    }
    return Output(bytes: bytes, damaged: damaged, damageCount: damageCount)
  }

  /// The bytes that stand or fall together.
  private var unitSize: Int {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    default: 1
    }
  }
}
