import Diagnostics
import Files

/// What is wrong with a text that yajl refuses, told from yajl's words and the bytes at the place.
///
/// yajl's messages are few and in English; what people do wrong in JSON is well known (a comma too
/// many, quotes of another kind, a comment), so the bytes say more than the messages.
struct JSONSyntaxError {
  let position: JSONPosition
  let problem: Problem

  enum Problem: Equatable {
    case empty
    case missingEnd(isObject: Bool, line: Int, column: Int)
    case unclosedString
    case controlCharacter
    case badEscape
    case badNumber
    case trailingComma
    case extraComma
    case missingComma
    case missingColon
    case missingValue
    case wrongBracket
    case unquotedKey
    case keyNotString
    case singleQuote
    case typographicQuote
    case comment
    case semicolon
    case equals
    case word(String)
    case trailingText
    case unexpected(String)
  }

  /// - Parameters:
  ///   - message: yajl's error.
  ///   - consumed: How many bytes of the file yajl had read when it gave up.
  ///   - cursor: Just after the last token that was accepted as part of a value.
  ///   - open: The objects and lists not yet closed, outermost first.
  init(
    message: String, consumed: Int, in bytes: ByteStorage, after cursor: JSONCursor,
    open: [(isObject: Bool, position: JSONPosition)]
  ) {
    let text = SyntaxText(bytes)
    let isCutShort = message.contains("premature EOF")
    var token = cursor
    token.skipToToken(separators: false)
    // A separator is a token of its own, and yajl stops just after the token that it refuses.
    if text.isPunctuation(at: consumed - 1), !message.hasPrefix("lexical"), !isCutShort {
      token.move(to: consumed - 1)
    } else {
      token.skipToToken()
    }
    let start = token.position.offset

    if isCutShort || start >= bytes.count {
      (problem, position) = Self.cutShort(at: token, text, open)
      return
    }
    if text[start] == UInt8(ascii: "\""), message.hasPrefix("lexical") {
      let (problem, offset) = Self.inString(message, from: start, consumed: consumed, text)
      token.move(to: offset)
      (self.problem, position) = (problem, token.position)
      return
    }
    let found = Self.classify(message, at: start, text, inObject: open.last?.isObject ?? false)
    // A comma too many is to be removed: show it, rather than the bracket it stands before.
    if found == .trailingComma, let comma = text.lastVisible(before: start) {
      var place = cursor
      place.move(to: comma)
      position = place.position
    } else {
      position = token.position
    }
    problem = found
  }

  private static func cutShort(
    at token: JSONCursor, _ text: SyntaxText,
    _ open: [(isObject: Bool, position: JSONPosition)]
  ) -> (Problem, JSONPosition) {
    let start = token.position.offset
    if start < text.count, text[start] == UInt8(ascii: "\"") {
      return (.unclosedString, token.position)
    }
    guard let last = open.last else { return (.empty, token.position) }
    return (
      .missingEnd(
        isObject: last.isObject, line: last.position.line, column: last.position.column),
      token.position
    )
  }

  private static func inString(
    _ message: String, from start: Int, consumed: Int, _ text: SyntaxText
  ) -> (Problem, Int) {
    if message.contains("invalid character inside string") {
      var offset = start + 1
      while offset < text.count, text[offset] >= 0x20 { offset += 1 }
      let isLineEnd = offset < text.count && (text[offset] == 0x0A || text[offset] == 0x0D)
      // The quote is nearly always forgotten at the end of the line, not the line end put inside.
      return isLineEnd ? (.unclosedString, start) : (.controlCharacter, offset)
    }
    var offset = min(consumed, text.count) - 1
    while offset > start, text[offset] != UInt8(ascii: "\\") { offset -= 1 }
    return (.badEscape, offset)
  }

  private static func classify(
    _ message: String, at start: Int, _ text: SyntaxText, inObject: Bool
  ) -> Problem {
    let byte = text[start]
    let scalar = text.scalar(at: start)
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return .singleQuote
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return .comment
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "="): return .equals
    default: break
    }
    if "“”„«»‘’‹›‟".contains(scalar) { return .typographicQuote }
    if message.contains("malformed number") { return .badNumber }
    if message.contains("trailing garbage") { return .trailingText }

    let isClosing = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    let before = text.lastVisible(before: start).map { text[$0] }
    if isClosing, before == UInt8(ascii: ",") { return .trailingComma }
    if byte == UInt8(ascii: ",") {
      return before == UInt8(ascii: ":") ? .missingValue : .extraComma
    }
    if isClosing, before == UInt8(ascii: ":") { return .missingValue }
    if isClosing { return .wrongBracket }
    let isNumberLike = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    if "+.".utf8.contains(byte) || isNumberLike && before == UInt8(ascii: "0") {
      return .badNumber
    }
    if message.contains("separated by a colon") { return .missingColon }
    let word = text.word(at: start)
    if !word.isEmpty, !isNumberLike, !["true", "false", "null"].contains(word) {
      let opensMember = before == UInt8(ascii: "{") || before == UInt8(ascii: ",")
      return inObject && opensMember ? .unquotedKey : .word(word)
    }
    if message.contains("invalid object key") {
      // `{"share": 1,5}`: the comma was meant as a decimal point.
      return isNumberLike ? .badNumber : .keyNotString
    }
    if message.contains("I expect ','") { return .missingComma }
    return .unexpected(scalar)
  }
}

/// The questions a syntax error asks of the bytes around it.
private struct SyntaxText {
  private let bytes: ByteStorage

  init(_ bytes: ByteStorage) { self.bytes = bytes }

  var count: Int { bytes.count }
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  func isPunctuation(at offset: Int) -> Bool {
    offset >= 0 && offset < count && ",:[]{}".utf8.contains(bytes[offset])
  }

  /// The last byte before `offset` that is not a blank.
  func lastVisible(before offset: Int) -> Int? {
    var index = offset - 1
    while index >= 0, " \t\r\n".utf8.contains(bytes[index]) { index -= 1 }
    return index >= 0 ? index : nil
  }

  /// The character at `offset`, as it can be shown.
  func scalar(at offset: Int) -> String {
    let end = min(count, offset + 4)
    let character = bytes.text(offset..<end).unicodeScalars.first ?? "\u{FFFD}"
    return character.value < 0x20 ? "U+00" + hex(character.value) : String(character)
  }

  /// The letters, digits and underscores from `offset` on; at most 40 bytes.
  func word(at offset: Int) -> String {
    var end = offset
    while end < min(count, offset + 40), isWordByte(bytes[end]) { end += 1 }
    return bytes.text(offset..<end)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "$"):
      true
    default: false
    }
  }

  private func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
