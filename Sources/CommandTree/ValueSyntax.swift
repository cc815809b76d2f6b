public import Diagnostics

/// What a value looks like on the command line: how it is read, named in the help, asked for when
/// it is wrong, and completed.
public struct ValueSyntax<Value: Sendable>: Sendable {
  /// What stands for the value in usage lines, such as `FILE` or `text|csv`.
  public let placeholder: BilingualText

  /// What a value must be, read after « attendu : », such as "a positive integer".
  public let expected: BilingualText

  /// The words that are values, where there are only so many.
  public let allowed: [String]

  public let completion: Completion

  /// Gives `nil` for what is not a value.
  public let parse: @Sendable (String) -> Value?

  public init(
    placeholder: BilingualText, expected: BilingualText, completion: Completion = .none,
    parse: @escaping @Sendable (String) -> Value?
  ) {
    self.init(
      placeholder: placeholder, expected: expected, allowed: [], completion: completion,
      parse: parse)
  }

  /// One of a few words.
  init(allowed: [String], parse: @escaping @Sendable (String) -> Value?) {
    let words = allowed.joined(separator: "|")
    // A longer list would drown the usage line; the help of the option then tells it.
    let fits = words.utf8.count <= 44
    self.init(
      placeholder: fits
        ? BilingualText(verbatim: words) : BilingualText(fr: "VALEUR", en: "VALUE"),
      expected: BilingualText(verbatim: allowed.joined(separator: ", ")), allowed: allowed,
      completion: .values(allowed), parse: parse)
  }

  init(
    placeholder: BilingualText, expected: BilingualText, allowed: [String],
    completion: Completion, parse: @escaping @Sendable (String) -> Value?
  ) {
    self.placeholder = placeholder
    self.expected = expected
    self.allowed = allowed
    self.completion = completion
    self.parse = parse
  }
}

extension ValueSyntax where Value: RawRepresentable<String> & CaseIterable {
  /// The cases of an enumeration, by their raw values.
  public static func oneOf(_ type: Value.Type = Value.self) -> Self {
    Self(allowed: type.allCases.map(\.rawValue)) { Value(rawValue: $0) }
  }
}

extension ValueSyntax<String> {
  public static func oneOf(_ words: [String]) -> Self {
    Self(allowed: words) { words.contains($0) ? $0 : nil }
  }

  /// Any text that is not empty.
  public static func text(_ placeholder: BilingualText) -> Self {
    Self(
      placeholder: placeholder,
      expected: BilingualText(fr: "un texte non vide", en: "a text that is not empty"),
      parse: nonEmpty)
  }

  /// The path of a file; whether it exists is for the command to find out.
  ///
  /// - Parameter extensions: What a shell offers, without dots; the user may name any other file.
  public static func file(extensions: [String] = []) -> Self {
    Self(
      placeholder: BilingualText(fr: "FICHIER", en: "FILE"),
      expected: BilingualText(fr: "un nom de fichier", en: "a file name"),
      completion: .files(extensions: extensions), parse: nonEmpty)
  }

  /// The path of a folder.
  public static var folder: Self {
    Self(
      placeholder: BilingualText(fr: "DOSSIER", en: "FOLDER"),
      expected: BilingualText(fr: "un nom de dossier", en: "a folder name"),
      completion: .folders, parse: nonEmpty)
  }

  private static let nonEmpty: @Sendable (String) -> String? = { $0.isEmpty ? nil : $0 }
}

extension ValueSyntax<Int> {
  public static func integer(atLeast least: Int) -> Self {
    Self(
      placeholder: BilingualText(verbatim: "N"),
      expected: BilingualText(
        fr: "un nombre entier d'au moins \(least)", en: "a whole number of at least \(least)")
    ) { Int($0).flatMap { $0 >= least ? $0 : nil } }
  }
}
