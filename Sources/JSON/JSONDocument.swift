public import Diagnostics
public import Files

/// Reading a JSON text (RFC 8259) into a tree of values that know their place.
public enum JSONDocument {
  /// Parses a whole file; a byte order mark at its head is accepted.
  ///
  /// - Parameters:
  ///   - file: The file's name in diagnostics.
  ///   - report: Receives at most one error that stops the reading, or one for each repeated key,
  ///     of which the first value is kept.
  /// - Returns: `nil` when the text is not JSON or passes the limits.
  /// - Complexity: O(bytes); recursion is bounded by the depth allowed.
  public static func parse(
    _ bytes: ByteStorage, file: String, limits: JSONLimits = JSONLimits(),
    report: (Diagnostic) -> Void
  ) -> JSONValue? {
    guard bytes.count <= limits.bytes else {
      report(.tooLarge(limits, file: file))
      return nil
    }
    if let problem = JSONEncodingProblem(in: bytes) {
      report(problem.diagnostic(file: file))
      return nil
    }
    let start = bytes.hasByteOrderMark ? 3 : 0
    let builder = JSONTreeBuilder(cursor: JSONCursor(bytes, at: start), limits: limits)
    switch YAJLParser.parse(bytes, from: start, into: builder) {
    case .complete:
      for duplicate in builder.duplicates { report(.duplicateKey(duplicate, file: file)) }
      return builder.root
    case .stopped:
      if let refusal = builder.refusal {
        report(.refused(refusal.reason, limits, at: refusal.position, file: file))
      }
      return nil
    case .failed(let message, let consumed):
      let error = JSONSyntaxError(
        message: message, consumed: consumed, in: bytes, after: builder.cursor,
        open: builder.open.map { ($0.isObject, $0.position) })
      report(error.diagnostic(file: file))
      return nil
    }
  }

  public static func parse(
    _ bytes: [UInt8], file: String, limits: JSONLimits = JSONLimits(),
    report: (Diagnostic) -> Void
  ) -> JSONValue? {
    parse(ByteStorage(bytes), file: file, limits: limits, report: report)
  }
}

extension ByteStorage {
  /// Whether the bytes begin with the UTF-8 byte order mark.
  var hasByteOrderMark: Bool {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }
}

extension SourcePlace {
  init(_ position: JSONPosition, file: String, path: String? = nil) {
    self.init(file: file, line: position.line, column: position.column, path: path)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ limits: JSONLimits, file: String) -> Self {
    Self(
      .error, "json-too-large", at: SourcePlace(file: file),
      BilingualText(
        fr: "ce fichier JSON dépasse \(limits.bytes >> 20) Mio",
        en: "this JSON file is larger than \(limits.bytes >> 20) MiB"),
      suggestion: BilingualText(
        fr: "vérifier que c'est bien le fichier voulu : un questionnaire tient en quelques Kio",
        en: "check that this is the file meant: a questionnaire takes a few KiB"))
  }

  fileprivate static func duplicateKey(
    _ duplicate: JSONTreeBuilder.Duplicate, file: String
  ) -> Self {
    Self(
      .error, "json-duplicate-key", at: SourcePlace(duplicate.position, file: file),
      BilingualText(
        fr: "« \(duplicate.key) » est déjà donné ligne \(duplicate.first.line)",
        en: "“\(duplicate.key)” is already given on line \(duplicate.first.line)"),
      cause: BilingualText(
        fr: "un objet ne peut porter deux fois le même nom ; la première valeur est gardée",
        en: "an object cannot hold one name twice; the first value is kept"),
      suggestion: BilingualText(
        fr: "supprimer l'un des deux, ou corriger son nom",
        en: "remove one of them, or correct its name"))
  }

  fileprivate static func refused(
    _ refusal: JSONTreeBuilder.Refusal, _ limits: JSONLimits, at position: JSONPosition,
    file: String
  ) -> Self {
    let place = SourcePlace(position, file: file)
    return switch refusal {
    case .tooDeep:
      Self(
        .error, "json-too-deep", at: place,
        BilingualText(
          fr: "plus de \(limits.depth) objets ou listes l'un dans l'autre",
          en: "more than \(limits.depth) objects or lists inside one another"))
    case .tooManyValues:
      Self(
        .error, "json-too-many-values", at: place,
        BilingualText(
          fr: "plus de \(limits.values) valeurs dans un fichier",
          en: "more than \(limits.values) values in one file"))
    }
  }
}
