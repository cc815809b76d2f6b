private import CByteScan
private import CUchardet
import Files

/// Which encoding a file is in, and where its text starts.
///
/// A byte order mark decides; then the pattern of NUL bytes that UTF-16 leaves in Western text;
/// then UTF-8, whose multi-byte sequences other encodings do not produce by chance. What remains is
/// an old 8-bit set, and those differ only in what their upper half means: each candidate is judged
/// by whether that half then reads like the letters and signs of French text.
struct EncodingDetector {
  struct Guess: Equatable {
    var encoding: TextEncoding
    /// The length of the byte order mark.
    var start = 0
  }

  /// How much of a file the guess among 8-bit sets looks at.
  private static let sampleSize = 1 << 20

  static func guess(_ source: ByteStorage) -> Guess {
    if let marked = byteOrderMark(source) { return marked }
    if let wide = wideText(source) { return Guess(encoding: wide) }
    if looksLikeUTF8(source) { return Guess(encoding: .utf8) }
    return Guess(encoding: legacy(source))
  }

  static func byteOrderMark(_ source: ByteStorage) -> Guess? {
    let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8),
      ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
      ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
      ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
    ]
    for (bytes, encoding) in marks
    where source.count >= bytes.count && bytes.indices.allSatisfy({ source[$0] == bytes[$0] }) {
      return Guess(encoding: encoding, start: bytes.count)
    }
    return nil
  }

  /// UTF-16 without a mark: Western text then has a NUL in most units, always on the same side.
  private static func wideText(_ source: ByteStorage) -> TextEncoding? {
    let units = min(source.count, 4096) / 2
    guard units >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for unit in 0..<units {
      zeros.even += source[2 * unit] == 0 ? 1 : 0
      zeros.odd += source[2 * unit + 1] == 0 ? 1 : 0
    }
    if zeros.odd * 10 >= units * 7, zeros.even * 20 <= units { return .utf16LittleEndian }
    if zeros.even * 10 >= units * 7, zeros.odd * 20 <= units { return .utf16BigEndian }
    return nil
  }

  /// Valid UTF-8, or UTF-8 with a little damage: far more whole sequences than bad bytes.
  private static func looksLikeUTF8(_ source: ByteStorage) -> Bool {
    unsafe source.unsafeBytes.withContiguousStorage { bytes, count in
      var position = 0
      var sequences = 0
      var bad = 0
      // Past a thousand bad bytes the verdict will not change.
      while position < count, bad < 1000 {
        let valid = unsafe valid_utf8_prefix(bytes + position, count - position)
        if valid == count - position, bad == 0 { return true }
        let scalars = unsafe count_scalars(bytes + position, valid)
        sequences += valid - scalars
        position += valid
        if position < count {
          bad += 1
          position += 1
        }
      }
      return sequences > 20 * bad
    }
  }

  private static func legacy(_ source: ByteStorage) -> TextEncoding {
    let sample = Array(sampleOfHighBytes(source))
    let french: [TextEncoding] = [.windows1252, .macRoman, .codePage850]
    let scores = french.map { UpperHalf($0).plausibility(of: sample) }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    // Ties go to the first, which is by far the most usual.
    let winner = scores.firstIndex(of: scores[best]) ?? best
    if scores[winner] > 0 { return french[winner] }
    return uchardetGuess(source) ?? .windows1252
  }

  /// Runs of text around bytes of the upper half, from anywhere in the file.
  private static func sampleOfHighBytes(_ source: ByteStorage) -> [UInt8] {
    var sample: [UInt8] = []
    unsafe source.unsafeBytes.withContiguousStorage { bytes, count in
      var position = 0
      while position < count, sample.count < sampleSize {
        position += unsafe ascii_prefix(bytes + position, count - position)
        let from = max(0, position - 2)
        position = min(position + 64, count)
        unsafe sample.append(
          contentsOf: UnsafeBufferPointer(start: bytes + from, count: position - from))
      }
    }
    return sample
  }

  private static func uchardetGuess(_ source: ByteStorage) -> TextEncoding? {
    let detector = unsafe uchardet_new()
    defer { unsafe uchardet_delete(detector) }
    let sample = sampleOfHighBytes(source)
    unsafe sample.withUnsafeBytes {
      _ = unsafe uchardet_handle_data(
        detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    unsafe uchardet_data_end(detector)
    let name = unsafe String(cString: uchardet_get_charset(detector))
    return name.isEmpty ? nil : TextEncoding(named: name)
  }
}

/// What the bytes from 0x80 to 0xFF mean in an 8-bit encoding.
private struct UpperHalf {
  private let scalars: [Unicode.Scalar]

  init(_ encoding: TextEncoding) {
    let bytes = ByteStorage(Array(0x80...0xFF))
    let text = Transcoder(encoding: encoding).utf8(from: bytes, start: 0)?.bytes
    scalars = Array((text?.text(0..<(text?.count ?? 0)) ?? "").unicodeScalars)
  }

  /// How much a sample reads like French under this encoding: each byte of the upper half counts
  /// for or against it by what it would mean between its neighbours.
  func plausibility(of sample: [UInt8]) -> Int {
    guard scalars.count == 128 else { return .min }
    var score = 0
    for index in sample.indices where sample[index] >= 0x80 {
      let scalar = scalars[Int(sample[index]) - 0x80]
      let before = index > 0 ? sample[index - 1] : 0x20
      let after = index + 1 < sample.count ? sample[index + 1] : 0x20
      score += Self.weight(scalar, besideLetter: isLetter(before) || isLetter(after))
    }
    return score
  }

  private static func weight(_ scalar: Unicode.Scalar, besideLetter: Bool) -> Int {
    if "éèêëàâùûüçôöîïœæÉÈÊÀÂÇÔÎŒáíóúñß".unicodeScalars.contains(scalar) {
      return besideLetter ? 3 : 1
    }
    if "«»’‘“”–—…•€°²³§\u{A0}".unicodeScalars.contains(scalar) { return 1 }
    switch scalar.properties.generalCategory {
    case .control, .unassigned: return -6
    case .lowercaseLetter, .uppercaseLetter: return 0
    default: return besideLetter ? -3 : -1
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The start and the length, for C; an empty buffer gives a valid address too.
  func withContiguousStorage<Result>(
    _ body: (UnsafePointer<UInt8>, Int) throws -> Result
  ) rethrows -> Result {
    var none: UInt8 = 0
    guard let start = baseAddress else { return try unsafe body(&none, 0) }
    return try unsafe body(start, count)
  }
}
