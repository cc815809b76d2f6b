public import Diagnostics

/// An option without a value: given or not. Given twice, it is given.
public struct Flag: Parameter {
  public let described: ParameterDescription

  public init(_ name: String, short: Character? = nil, help: BilingualText) {
    described = ParameterDescription(
      role: .flag, name: name, shortName: short, help: help, syntax: nil,
      placeholder: BilingualText(verbatim: ""), isRequired: false, repeats: true, defaultWord: nil)
  }
}
