/// Folding: the form in which two spellings of one label are the same bytes.
///
/// Case, accents and ligatures go (`Œuvre` → `oeuvre`); typographic apostrophes, quotes, dashes and
/// ellipses become the typewriter's; every run of white space, non-breaking spaces and `&nbsp;`
/// included, becomes one space, and none stays at either end; what cannot be seen (soft hyphens,
/// zero-width and direction marks, emoji variants) is dropped. Full-width letters become plain ones
/// and `×` an `x`, as it is used for a tick. Punctuation stays. Letters of other scripts and bytes
/// that are not UTF-8 pass unchanged.
///
/// Works on UTF-8 bytes with a table for Latin letters, because Foundation's folding costs
/// more than ten times as much and does not unite `œ` and `oe`.
public enum TextFold {
  /// The folded form of a text.
  public static func folded(_ text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The folded form of a text, as bytes.
  public static func bytes(of text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    fold(text.utf8.span, into: &output)
    return output
  }

  /// Appends the folded form of `bytes` to `output`.
  ///
  /// - Parameters:
  ///   - limit: Folding stops before a character that would follow this many folded bytes; the
  ///     last one kept may pass the limit by a few bytes.
  ///   - keepsLines: Whether a run of white space with a line end in it becomes a line feed.
  /// - Returns: Whether everything was folded: `false` when the limit cut visible characters off.
  /// - Complexity: O(bytes read).
  @discardableResult
  public static func fold(
    _ bytes: Span<UInt8>, into output: inout [UInt8], limit: Int = .max,
    keepsLines: Bool = false
  ) -> Bool {
    let start = output.count
    // No character folds to more bytes than it has; past the limit go a space and one character.
    let room = bytes.count <= limit ? bytes.count : limit + 4
    output.append(contentsOf: repeatElement(0, count: room))
    let (end, isComplete) = write(bytes, limit, keepsLines, to: output.mutableSpan, at: start)
    output.removeLast(output.count - end)
    return isComplete
  }

  /// Writes the folded bytes from `start` on; says where they end, and whether they are all there.
  private static func write(
    _ bytes: Span<UInt8>, _ limit: Int, _ keepsLines: Bool, to output: consuming MutableSpan<UInt8>,
    at start: Int
  ) -> (end: Int, isComplete: Bool) {
    let basic = LatinFoldTable.basic
    var end = start
    var index = 0
    var isComplete = true
    while index < bytes.count {
      let byte = bytes[index]
      // Most bytes of most texts, on a road of their own: it makes folding twice as fast.
      if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z"), end - start < limit {
        output[end] = byte
        end += 1
        index += 1
        continue
      }
      let step: Step
      if byte < 0x80 {
        step = ascii(byte, at: index, in: bytes)
      } else if byte >= 0xC2, byte <= 0xC9, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80
      {
        step = latin(
          basic[Int(byte & 0x1F) << 6 + Int(bytes[index + 1] & 0x3F) - 0x80], length: 2)
      } else {
        step = rare(at: index, in: bytes)
      }

      if step.isVisible, end - start >= limit {
        isComplete = false
        break
      }
      switch step.result {
      case .byte(let byte):
        output[end] = byte
        end += 1
      case .space:
        let isLineEnd = keepsLines && (byte == 0x0A || byte == 0x0D)
        if end > start, output[end - 1] > 0x20 {
          output[end] = isLineEnd ? 0x0A : 0x20
          end += 1
        } else if isLineEnd, end > start {
          output[end - 1] = 0x0A
        }
      case .nothing:
        break
      case .pair(let first, let second):
        output[end] = first
        output[end + 1] = second
        end += 2
      case .ellipsis:
        for offset in 0..<3 { output[end + offset] = UInt8(ascii: ".") }
        end += 3
      case .verbatim:
        for offset in 0..<step.length { output[end + offset] = bytes[index + offset] }
        end += step.length
      }
      index += step.length
    }
    if end > start, output[end - 1] <= 0x20 { end -= 1 }
    return (end, isComplete)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8, at index: Int, in bytes: Span<UInt8>) -> Step {
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
      return Step(length: 1, .byte(byte | 0x20))
    }
    if byte <= 0x20 || byte == 0x7F { return Step(length: 1, .space) }
    if byte == UInt8(ascii: "&") { return entity(at: index, in: bytes) }
    return Step(length: 1, .byte(byte))
  }

  /// What one character of the input folds to, and how many bytes of input it takes.
  private struct Step {
    enum Result {
      case byte(UInt8)
      case pair(UInt8, UInt8)
      case ellipsis
      case space
      case nothing
      case verbatim
    }

    let length: Int
    let result: Result

    var isVisible: Bool {
      switch result {
      case .space, .nothing: false
      case .byte, .pair, .ellipsis, .verbatim: true
      }
    }

    @inline(__always)
    init(length: Int, _ result: Result) {
      self.length = length
      self.result = result
    }
  }

  @inline(__always)
  private static func latin(_ code: UInt8, length: Int) -> Step {
    switch code {
    case LatinFoldTable.keep: Step(length: length, .verbatim)
    case LatinFoldTable.drop: Step(length: length, .nothing)
    case UInt8(ascii: " "): Step(length: length, .space)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      Step(length: length, .pair(LatinFoldTable.pair(code).0, LatinFoldTable.pair(code).1))
    default: Step(length: length, .byte(code))
    }
  }

  /// The character at `index` when it is neither ASCII nor one of the common Latin letters.
  private static func rare(at index: Int, in bytes: Span<UInt8>) -> Step {
    guard let (scalar, length) = scalar(at: index, in: bytes) else {
      return Step(length: 1, .verbatim)
    }
    switch scalar {
    case 0x1E00...0x1EFF:
      return latin(LatinFoldTable.additional[Int(scalar) - 0x1E00], length: length)
    // Combining accents, whatever letter they follow.
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF:
      return Step(length: length, .nothing)
    // Zero-width and direction marks, joiners, the byte order mark, emoji variants.
    case 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      return Step(length: length, .nothing)
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return Step(length: length, .space)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63:
      return Step(length: length, .byte(UInt8(ascii: "-")))
    case 0x02B9, 0x02BC, 0x02BB, 0x02C8, 0x2018...0x201B, 0x2032, 0x2035:
      return Step(length: length, .byte(UInt8(ascii: "'")))
    case 0x201C...0x201F, 0x2033, 0x2036, 0x2039, 0x203A:
      return Step(length: length, .byte(UInt8(ascii: "\"")))
    case 0x2026:
      return Step(length: length, .ellipsis)
    case 0x2044, 0x2215:
      return Step(length: length, .byte(UInt8(ascii: "/")))
    case 0xFB01: return Step(length: length, .pair(UInt8(ascii: "f"), UInt8(ascii: "i")))
    case 0xFB02: return Step(length: length, .pair(UInt8(ascii: "f"), UInt8(ascii: "l")))
    // Full-width forms repeat ASCII, 0xFEE0 further on.
    case 0xFF01...0xFF5E:
      let plain = UInt8(scalar - 0xFEE0)
      let isCapital = plain >= UInt8(ascii: "A") && plain <= UInt8(ascii: "Z")
      return Step(length: length, .byte(isCapital ? plain | 0x20 : plain))
    default:
      return Step(length: length, .verbatim)
    }
  }

  /// Decodes one UTF-8 scalar of two to four bytes; `nil` where the bytes are not one.
  private static func scalar(at index: Int, in bytes: Span<UInt8>) -> (UInt32, Int)? {
    let lead = bytes[index]
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for offset in index + 1..<index + length {
      guard bytes[offset] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
    }
    return (scalar, length)
  }

  /// The character references that survey platforms leave in their headings.
  private static let entities: [(name: [UInt8], result: Step.Result)] = [
    (Array("&nbsp;".utf8), .space),
    (Array("&#160;".utf8), .space),
    (Array("&amp;".utf8), .byte(UInt8(ascii: "&"))),
    (Array("&#39;".utf8), .byte(UInt8(ascii: "'"))),
    (Array("&#039;".utf8), .byte(UInt8(ascii: "'"))),
    (Array("&rsquo;".utf8), .byte(UInt8(ascii: "'"))),
    (Array("&quot;".utf8), .byte(UInt8(ascii: "\""))),
    (Array("&lt;".utf8), .byte(UInt8(ascii: "<"))),
    (Array("&gt;".utf8), .byte(UInt8(ascii: ">"))),
  ]

  /// The character reference at `index`, or the ampersand itself.
  private static func entity(at index: Int, in bytes: Span<UInt8>) -> Step {
    for (name, result) in entities where index + name.count <= bytes.count {
      if name.indices.allSatisfy({ bytes[index + $0] == name[$0] }) {
        return Step(length: name.count, result)
      }
    }
    return Step(length: 1, .byte(UInt8(ascii: "&")))
  }
}
