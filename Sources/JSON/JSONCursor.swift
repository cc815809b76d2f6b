import Files

/// Walks a JSON text from token to token, keeping count of lines and columns.
///
/// yajl says where a token ends, not where it begins; but between two tokens stand only blanks,
/// commas and colons, so a token begins at the first byte that is none of these.
struct JSONCursor {
  private let bytes: ByteStorage
  private(set) var position: JSONPosition

  init(_ bytes: ByteStorage, at offset: Int) {
    self.bytes = bytes
    position = JSONPosition(offset: offset, line: 1, column: 1)
  }

  /// Moves over blanks and, if `separators`, over commas and colons too.
  mutating func skipToToken(separators: Bool = true) {
    var end = position.offset
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        end += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard separators else { return move(to: end) }
        end += 1
      default:
        return move(to: end)
      }
    }
    move(to: end)
  }

  /// Moves on to `end`; an earlier place leaves the cursor where it is.
  mutating func move(to end: Int) {
    var line = position.line
    var column = position.column
    var offset = position.offset
    while offset < min(end, bytes.count) {
      let byte = bytes[offset]
      offset += 1
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (offset == bytes.count || bytes[offset] != UInt8(ascii: "\n"))
      if endsLine {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    position = JSONPosition(offset: offset, line: line, column: column)
  }
}
