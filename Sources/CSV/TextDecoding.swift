private import CByteScan
import Diagnostics
import Files

/// From the bytes of a file to its text in UTF-8, with every damage reported where it stands.
struct TextDecoding {
  let source: ByteStorage
  let name: String

  func text(
    declared: TextEncoding?, log: inout DiagnosticLog
  ) -> (bytes: ByteStorage, encoding: TextEncoding, start: Int) {
    var guess = EncodingDetector.guess(source)
    if let declared {
      let mark = EncodingDetector.byteOrderMark(source)
      if let mark, mark.encoding != declared {
        log.report(.contradictsMark(declared, mark.encoding, SourcePlace(file: name)))
      } else if mark == nil {
        guess = EncodingDetector.Guess(encoding: declared)
      }
    }

    if guess.encoding == .utf8 {
      reportNULs(source, &log)
      return (repaired(from: guess.start, &log), .utf8, guess.start)
    }
    let decoded = Transcoder(encoding: guess.encoding).utf8(from: source, start: guess.start)
    guard let decoded else {
      log.report(.unknownEncoding(guess.encoding, SourcePlace(file: name)))
      return (ByteStorage([]), guess.encoding, 0)
    }
    if decoded.damageCount > 0 {
      let lines = LineIndex(decoded.bytes)
      for offset in decoded.damaged {
        log.report(.undecodable(guess.encoding, place(offset, lines)))
      }
      let more = decoded.damageCount - decoded.damaged.count
      if more > 0, let last = decoded.damaged.last {
        log.report(.moreDamage(more, guess.encoding, place(last, lines)))
      }
    }
    reportNULs(decoded.bytes, &log)
    return (decoded.bytes, guess.encoding, 0)
  }

  private func place(_ offset: Int, _ lines: LineIndex) -> SourcePlace {
    let (line, column) = lines.place(at: offset)
    return SourcePlace(file: name, line: line, column: column)
  }

  /// The source itself where it is valid UTF-8; else a copy with U+FFFD for each bad byte.
  private func repaired(from start: Int, _ log: inout DiagnosticLog) -> ByteStorage {
    let length = source.count
    let valid = validPrefix(from: 0)
    guard valid < length else { return source }
    var damaged = 0
    let lines = LineIndex(source)
    let copy = unsafe ByteStorage(capacity: length * 3) { block in
      var from = 0
      var to = 0
      while from < length {
        let good = validPrefix(from: from)
        unsafe UnsafeMutableRawBufferPointer(rebasing: block[to...]).copyMemory(
          from: UnsafeRawBufferPointer(
            UnsafeBufferPointer(rebasing: source.unsafeBytes[from..<from + good])))
        from += good
        to += good
        guard from < length else { break }
        damaged += 1
        if damaged <= 100 { log.report(.undecodable(.utf8, place(from, lines))) }
        for byte in "\u{FFFD}".utf8 {
          unsafe block[to] = byte
          to += 1
        }
        from += 1
      }
      return to
    }
    if damaged > 100 {
      log.report(.moreDamage(damaged - 100, .utf8, SourcePlace(file: name)))
    }
    return copy
  }

  private func validPrefix(from offset: Int) -> Int {
    unsafe source.unsafeBytes.withContiguousStorage { start, count in
      unsafe valid_utf8_prefix(start + offset, count - offset)
    }
  }

  private func reportNULs(_ bytes: ByteStorage, _ log: inout DiagnosticLog) {
    var first = 0
    let count = unsafe bytes.unsafeBytes.withContiguousStorage { start, length in
      unsafe count_bytes_equal(start, length, 0, &first)
    }
    guard count > 0 else { return }
    log.report(.nulBytes(count, place(first, LineIndex(bytes))))
  }
}

extension Diagnostic {
  fileprivate static func undecodable(_ encoding: TextEncoding, _ place: SourcePlace) -> Self {
    Self(
      .error, "csv-undecodable", at: place,
      BilingualText(
        fr: "octet qui n'existe pas en \(encoding) ; lu « \u{FFFD} »",
        en: "a byte that does not exist in \(encoding); read as “\u{FFFD}”"),
      cause: BilingualText(
        fr: "le fichier est abîmé, ou d'un autre encodage",
        en: "the file is damaged, or in another encoding"),
      suggestion: BilingualText(
        fr: "exporter de nouveau en UTF-8, ou déclarer l'encodage (« encoding » dans survey.json)",
        en: "export again as UTF-8, or declare the encoding (“encoding” in survey.json)"))
  }

  fileprivate static func moreDamage(
    _ count: Int, _ encoding: TextEncoding, _ place: SourcePlace
  ) -> Self {
    Self(
      .error, "csv-undecodable-more", at: place,
      BilingualText(
        fr: "\(count) autres octets n'existent pas en \(encoding)",
        en: "\(count) more bytes do not exist in \(encoding)"))
  }

  fileprivate static func contradictsMark(
    _ declared: TextEncoding, _ found: TextEncoding, _ place: SourcePlace
  ) -> Self {
    Self(
      .warning, "csv-encoding-contradicted", at: place,
      BilingualText(
        fr: "déclaré en \(declared), le fichier commence par la marque de \(found), qui l'emporte",
        en: "declared as \(declared), the file starts with the mark of \(found), which prevails"),
      suggestion: BilingualText(
        fr: "corriger « encoding » dans survey.json", en: "mend “encoding” in survey.json"))
  }

  fileprivate static func unknownEncoding(_ encoding: TextEncoding, _ place: SourcePlace) -> Self {
    Self(
      .error, "csv-unknown-encoding", at: place,
      BilingualText(
        fr: "encodage inconnu de ce système : « \(encoding) » ; le fichier n'est pas lu",
        en: "this system knows no encoding “\(encoding)”; the file is not read"),
      suggestion: BilingualText(
        fr: "par exemple UTF-8, UTF-16, Windows-1252, MacRoman",
        en: "for instance UTF-8, UTF-16, Windows-1252, MacRoman"))
  }

  fileprivate static func nulBytes(_ count: Int, _ place: SourcePlace) -> Self {
    Self(
      .warning, "csv-nul", at: place,
      BilingualText(
        fr: "\(count) caractère(s) nul(s) dans le fichier, le premier ici ; gardés tels quels",
        en: "\(count) NUL character(s) in the file, the first one here; kept as they are"),
      cause: BilingualText(
        fr: "un fichier binaire, abîmé, ou de l'UTF-16 lu pour autre chose",
        en: "a binary or damaged file, or UTF-16 read as something else"),
      suggestion: BilingualText(
        fr: "exporter de nouveau le fichier", en: "export the file again"))
  }
}
