import JSON

extension ThemeContext {
  enum Member: String, CaseIterable {
    case expressions, exceptions, ends, scope, sides
  }

  /// Reads a context; `nil` without expressions.
  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    let expressions = object.required(.expressions)?.patterns() ?? []
    let exceptions = object[.exceptions]?.patterns() ?? []
    let ends = object[.ends]?.patterns() ?? []
    let scope = object[.scope]?.word(Scope.self) ?? .after
    let sides = object[.sides]?.sides() ?? Set(Theme.Side.allCases)
    guard !expressions.isEmpty else { return nil }
    self.init(
      expressions: expressions, exceptions: exceptions, ends: ends, scope: scope, sides: sides)
  }
}
