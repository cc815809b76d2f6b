public import Diagnostics

/// A value known by its place among the words that are not options.
public struct Argument<Value: Sendable>: ValuedParameter {
  public let described: ParameterDescription

  /// - Parameters:
  ///   - name: Its name for the program; people see the placeholder.
  ///   - syntax: What it looks like.
  ///   - placeholder: What stands for it in the help, such as `SURVEY`.
  ///   - isRequired: Whether the command cannot do without it. Required arguments come first.
  ///   - repeats: Whether it takes all the words left; only the last argument may.
  ///   - help: One sentence.
  public init(
    _ name: String, _ syntax: ValueSyntax<Value>, placeholder: BilingualText? = nil,
    isRequired: Bool = true, repeats: Bool = false, help: BilingualText
  ) {
    described = ParameterDescription(
      role: .argument, name: name, shortName: nil, help: help, syntax: syntax.erased,
      placeholder: placeholder ?? syntax.placeholder, isRequired: isRequired, repeats: repeats,
      defaultWord: nil)
  }
}
