import Diagnostics

/// What a command can be given: an ``Option``, a ``Flag`` or an ``Argument``.
public protocol Parameter: Sendable {
  var described: ParameterDescription { get }
}

/// A parameter that comes with a value.
public protocol ValuedParameter<Value>: Parameter {
  associatedtype Value: Sendable
}

/// A parameter as help, completion and parsing see it: what it is, without the type of its value.
public struct ParameterDescription: Sendable {
  enum Role: Sendable {
    case option
    case flag
    case argument
  }

  let role: Role
  let name: String
  let shortName: Character?
  let help: BilingualText
  /// How its value is read; `nil` for a flag.
  let syntax: ValueSyntax<any Sendable>?
  let placeholder: BilingualText
  let isRequired: Bool
  let repeats: Bool
  /// The value taken when none is given, as it would be typed.
  let defaultWord: String?

  /// How it is written on a command line, and its name among all parameters of a command.
  var spelling: String { role == .argument ? name : "--\(name)" }

  var shortSpelling: String? { shortName.map { "-\($0)" } }

  var takesValue: Bool { syntax != nil }

  /// What a person calls it in a message: an argument by what stands for it in the usage line.
  var title: BilingualText {
    role == .argument ? placeholder : BilingualText(verbatim: spelling)
  }
}

extension ValueSyntax {
  var erased: ValueSyntax<any Sendable> {
    let erasedParse: @Sendable (String) -> (any Sendable)? = { [parse] word in
      parse(word).map { $0 as any Sendable }
    }
    return ValueSyntax<any Sendable>(
      placeholder: placeholder, expected: expected, allowed: allowed, completion: completion,
      parse: erasedParse)
  }
}
