import Diagnostics

/// The words around a reading, short enough to be read at a glance.
enum ThemeQuotation {
  /// Of a long sentence, so many bytes are quoted before the words that matter and after them.
  private static let margin = 120

  /// The sentence of a reading, in quotation marks; « … » stands where it was cut.
  static func text(of reading: ThemeReading, in answer: String) -> BilingualText {
    var answer = answer
    answer.makeContiguousUTF8()
    let bytes = answer.utf8.span
    let sentence = reading.sentence
    let start = cut(
      max(sentence.lowerBound, reading.span.lowerBound - margin), towards: reading.span.lowerBound,
      from: sentence.lowerBound, in: bytes)
    let end = cutBack(
      min(sentence.upperBound, reading.span.upperBound + margin), towards: reading.span.upperBound,
      from: sentence.upperBound, in: bytes)
    let words = ThemeWords.text(bytes, start..<end)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let quoted =
      (start > sentence.lowerBound ? "… " : "") + words + (end < sentence.upperBound ? " …" : "")
    return BilingualText(fr: "« \(quoted) »", en: "“\(quoted)”")
  }

  /// The first place at or after `index` where a word begins.
  private static func cut(
    _ index: Int, towards end: Int, from start: Int, in bytes: Span<UInt8>
  ) -> Int {
    guard index > start else { return start }
    var index = index
    while index < end, bytes[index - 1] != 0x20, bytes[index - 1] != 0x0A { index += 1 }
    return index
  }

  /// The last place at or before `index` where a word ends.
  private static func cutBack(
    _ index: Int, towards start: Int, from end: Int, in bytes: Span<UInt8>
  ) -> Int {
    guard index < end else { return end }
    var index = index
    while index > start, bytes[index] != 0x20, bytes[index] != 0x0A { index -= 1 }
    return index
  }
}
