public import JSON

extension JSONOutput {
  /// An object whose keys are the members that its reader knows.
  public static func members<Member: RawRepresentable<String>>(
    _ members: KeyValuePairs<Member, JSONOutput>
  ) -> JSONOutput {
    .object(members.map { (key: $0.key.rawValue, value: $0.value) })
  }

  /// One text alone, several as a list, none as nothing.
  static func oneOrMore(_ strings: [String]) -> JSONOutput {
    strings.count == 1 ? .string(strings[0]) : .nonEmpty(strings.map(JSONOutput.string))
  }
}
