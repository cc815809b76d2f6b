import Text

/// Text that comes from outside, as the cells of a workbook can hold it.
enum SheetText {
  /// The most that is put in a cell, in UTF-16 units. A cell holds 32,767; what ``escaped(_:)`` adds
  /// at most doubles a text.
  ///
  /// Source: Microsoft, “Excel specifications and limits”.
  static let cellLimit = 16_000

  /// The text with LF for every line break, and pictures for what XML 1.0 forbids or nobody would
  /// see: as on web pages.
  ///
  /// - Complexity: O(length of the text).
  static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ControlPictures.picture(of: $0) != nil }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || !afterReturn {
        result.append(ControlPictures.picture(of: scalar) ?? scalar)
      }
    }
    return String(result)
  }

  /// The text as the parts of a workbook spell it: there `_x0041_` is the letter A, so a text that
  /// holds such a thing has its underscore spelt out.
  ///
  /// Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(where: { isEscape(bytes, at: $0) }) else { return text }
    var result: [UInt8] = []
    for index in bytes.indices {
      if isEscape(bytes, at: index) {
        result += "_x005F_".utf8
      } else {
        result.append(bytes[index])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[index + 2..<index + 6].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
