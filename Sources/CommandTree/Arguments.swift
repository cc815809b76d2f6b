/// What the user gave a command: values already read, by the parameter that declares them.
///
/// A parameter that the command's description does not list cannot be read: the program stops and
/// says which, so that no option works without being in the help.
public struct Arguments: Sendable {
  private let command: String
  private let listed: Set<String>
  private let values: [String: [any Sendable]]

  /// - Parameter values: By spelling. A flag that is given has one value, whatever it is.
  init(command: String, listed: Set<String>, values: [String: [any Sendable]]) {
    self.command = command
    self.listed = listed
    self.values = values
  }

  /// The value given, else the default, else `nil`.
  public subscript<Value>(parameter: some ValuedParameter<Value>) -> Value? {
    all(parameter).last
  }

  /// Whether a flag was given.
  public subscript(flag: Flag) -> Bool {
    !raw(flag.described).isEmpty
  }

  /// Every value given, in order; without any, the default.
  public func all<Value>(_ parameter: some ValuedParameter<Value>) -> [Value] {
    raw(parameter.described).map { value in
      guard let value = value as? Value else {
        fatalError("“\(command)” declares two parameters \(parameter.described.spelling)")
      }
      return value
    }
  }

  /// The value of a parameter that is required or has a default.
  ///
  /// - Throws: ``UsageError`` if it is neither and was not given.
  public func require<Value>(_ parameter: some ValuedParameter<Value>) throws(UsageError) -> Value {
    guard let value = self[parameter] else { throw UsageError(.missing(parameter.described)) }
    return value
  }

  private func raw(_ parameter: ParameterDescription) -> [any Sendable] {
    guard listed.contains(parameter.spelling) else {
      fatalError("“\(command)” reads \(parameter.spelling), which its description does not list")
    }
    return values[parameter.spelling] ?? []
  }
}
