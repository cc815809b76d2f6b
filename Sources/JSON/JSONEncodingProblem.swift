import Diagnostics
import Files

/// Bytes that cannot be a JSON text because they are not UTF-8.
struct JSONEncodingProblem {
  enum Cause {
    case utf16
    /// A byte 0, which no text holds.
    case nul
    /// A byte that cannot stand there in UTF-8.
    case invalid(UInt8)
  }

  let cause: Cause
  let position: JSONPosition

  /// `nil` when the bytes are UTF-8 without a byte 0.
  init?(in bytes: ByteStorage) {
    // JSON begins with an ASCII character, so that of its first two bytes in UTF-16 one is 0.
    let head = (0..<min(2, bytes.count)).map { bytes[$0] }
    if head == [0xFF, 0xFE] || head == [0xFE, 0xFF] || head.count == 2 && head.count(of: 0) == 1 {
      cause = .utf16
      position = JSONPosition(offset: 0, line: 1, column: 1)
      return
    }
    guard let offset = Self.firstProblem(in: bytes) else { return nil }
    cause = bytes[offset] == 0 ? .nul : .invalid(bytes[offset])
    var cursor = JSONCursor(bytes, at: bytes.hasByteOrderMark ? 3 : 0)
    cursor.move(to: offset)
    position = cursor.position
  }

  private static func firstProblem(in bytes: ByteStorage) -> Int? {
    bytes.withSpan { span in
      var end = span.count
      do throws(Unicode.UTF8.ValidationError) {
        _ = try UTF8Span(validating: span)
      } catch {
        end = error.byteOffsets.lowerBound
      }
      let nul = (0..<end).first { span[$0] == 0 }
      return nul ?? (end < span.count ? end : nil)
    }
  }
}

extension [UInt8] {
  fileprivate func count(of byte: UInt8) -> Int { count { $0 == byte } }
}

extension JSONEncodingProblem {
  func diagnostic(file: String) -> Diagnostic {
    let code: String
    let message: BilingualText
    let reason: BilingualText
    switch cause {
    case .utf16:
      code = "json-utf16"
      message = BilingualText(
        fr: "ce fichier est en UTF-16, et non en UTF-8", en: "this file is UTF-16, not UTF-8")
      reason = BilingualText(
        fr: "JSON s'écrit en UTF-8 (RFC 8259, 8.1)", en: "JSON is written in UTF-8 (RFC 8259, 8.1)")
    case .nul:
      code = "json-nul"
      message = BilingualText(
        fr: "ce fichier contient un octet nul", en: "this file contains a zero byte")
      reason = BilingualText(
        fr: "ce n'est pas un fichier de texte, ou il est abîmé",
        en: "it is not a text file, or it is damaged")
    case .invalid(let byte):
      let hex = String(byte, radix: 16, uppercase: true)
      code = "json-not-utf8"
      message = BilingualText(
        fr: "l'octet \(hex) n'est pas de l'UTF-8", en: "byte \(hex) is not UTF-8")
      reason = BilingualText(
        fr: "le fichier est sans doute en Windows-1252 ou en Latin-1, ou coupé",
        en: "the file is probably Windows-1252 or Latin-1, or cut short")
    }
    return Diagnostic(
      .error, code, at: SourcePlace(position, file: file), message, cause: reason,
      suggestion: BilingualText(
        fr: "l'enregistrer en UTF-8 dans un éditeur de texte",
        en: "save it as UTF-8 in a text editor"))
  }
}
