public import Diagnostics

/// An option with a value: `--format csv`, `--format=csv`, `-o FILE`, `-oFILE`.
public struct Option<Value: Sendable>: ValuedParameter {
  public let described: ParameterDescription

  /// - Parameters:
  ///   - name: Without its dashes.
  ///   - short: A letter, if it is used often enough to deserve one.
  ///   - syntax: What its value looks like.
  ///   - placeholder: What stands for the value in the help, where the syntax's own says too little.
  ///   - defaultWord: The value taken when the option is not given, as it would be typed.
  ///   - isRequired: Whether the command cannot do without it.
  ///   - repeats: Whether it may be given several times; read it with ``Arguments/all(_:)`` then.
  ///   - help: One sentence.
  public init(
    _ name: String, short: Character? = nil, _ syntax: ValueSyntax<Value>,
    placeholder: BilingualText? = nil, default defaultWord: String? = nil,
    isRequired: Bool = false, repeats: Bool = false, help: BilingualText
  ) {
    described = ParameterDescription(
      role: .option, name: name, shortName: short, help: help, syntax: syntax.erased,
      placeholder: placeholder ?? syntax.placeholder, isRequired: isRequired, repeats: repeats,
      defaultWord: defaultWord)
  }
}
