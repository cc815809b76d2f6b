/// What office formats want told apart in a text: tabs and line ends are elements of their own.
enum TextPiece {
  /// A run of UTF-8 without tabs and line ends.
  case run(Range<Int>)
  case tab
  /// LF, CR LF or a lone CR.
  case lineEnd
}

enum TextPieces {
  /// - Complexity: O(length of the text).
  static func forEach(in utf8: borrowing Span<UInt8>, _ body: (TextPiece) -> Void) {
    var start = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      guard byte == 0x09 || byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      if start < index { body(.run(start..<index)) }
      body(byte == 0x09 ? .tab : .lineEnd)
      let isPair = byte == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A
      index += isPair ? 2 : 1
      start = index
    }
    if start < index { body(.run(start..<index)) }
  }
}
