public import Diagnostics

extension JSONReader {
  /// The value as a text; reports another kind.
  public func string() -> String? { value.string ?? wrong(expected: JSONKind.string.name) }

  /// The value as a text with something to see in it; reports another kind, or none.
  public func nonEmptyString() -> String? {
    guard let string = string() else { return nil }
    guard string.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      report(
        .error, "json-empty-text",
        BilingualText(fr: "\(name.french) ne doit pas être vide", en: "\(name.english) is empty"))
      return nil
    }
    return string
  }

  /// The value as an integer; reports another kind, a decimal number and one out of range.
  public func int() -> Int? {
    value.int ?? wrong(expected: BilingualText(fr: "un nombre entier", en: "a whole number"))
  }

  /// The value as a number; reports another kind and one out of range.
  public func double() -> Double? { value.double ?? wrong(expected: JSONKind.number.name) }

  public func bool() -> Bool? { value.bool ?? wrong(expected: JSONKind.bool.name) }

  /// The elements of a list, each with its path; reports another kind.
  public func elements() -> [JSONReader]? {
    guard let elements = value.elements else { return wrong(expected: JSONKind.array.name) }
    return elements.indices.map { index in
      JSONReader(value: elements[index], path: "\(path)[\(index)]", session: session)
    }
  }

  /// One text or a list of them; reports what is neither, and goes on without it.
  public func oneOrMoreStrings() -> [String] {
    switch value.kind {
    case .string: nonEmptyString().map { [$0] } ?? []
    case .array: elements()?.compactMap { $0.nonEmptyString() } ?? []
    default:
      wrong(
        expected: BilingualText(
          fr: "un texte ou une liste de textes", en: "a text or a list of texts"))
        ?? []
    }
  }

  /// The value as one of the words of an enumeration; reports another, with the nearest.
  public func word<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> Word? {
    guard let string = string() else { return nil }
    if let word = Word(rawValue: string) { return word }
    let words = Word.allCases.map(\.rawValue)
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    report(
      .error, "json-unknown-word",
      BilingualText(
        fr: "« \(string) » n'est pas une valeur de \(name.french)",
        en: "“\(string)” is not a value of \(name.english)"),
      cause: BilingualText(fr: "valeurs admises : \(list)", en: "allowed values: \(list)"),
      suggestion: .didYouMean(EditDistance.nearest(to: string, among: words)))
    return nil
  }

  /// How messages name the value: by its member's name, its place in a list, or as the file.
  var name: BilingualText {
    if path.isEmpty { return BilingualText(fr: "le fichier", en: "the file") }
    let last = path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? path
    return BilingualText(fr: "« \(last) »", en: "“\(last)”")
  }

  /// Reports that the value is of another kind than expected.
  public func wrong<Result>(expected: BilingualText) -> Result? {
    let found = value.kind.name
    report(
      .error, "json-wrong-type",
      BilingualText(
        fr: "\(name.french) doit être \(expected.french), et non \(found.french)",
        en: "\(name.english) must be \(expected.english), not \(found.english)"))
    return nil
  }
}
