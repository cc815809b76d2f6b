import Foundation

/// A compiled gettext catalogue (`.mo`, little-endian): English text → French text.
struct MessageCatalogue {
  private var messages: [String: String] = [:]

  init(_ url: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: url))
    func number(_ offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    func text(_ entry: Int) -> String {
      let start = number(entry + 4)
      return String(decoding: bytes[start..<start + number(entry)], as: UTF8.self)
    }
    guard bytes.count > 28, number(0) == 0x9504_12DE else {
      throw BuildError("\(url.path) is no message catalogue")
    }
    for index in 0..<number(8) {
      messages[text(number(12) + index * 8)] = text(number(16) + index * 8)
    }
  }

  /// The French text, if there is one that differs.
  subscript(english: String) -> String? {
    english.isEmpty ? nil : messages[english].flatMap { $0 == english || $0.isEmpty ? nil : $0 }
  }
}
