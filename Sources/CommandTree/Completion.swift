/// What a shell offers where a value is expected.
public enum Completion: Sendable, Hashable {
  /// Nothing: only the user knows the value.
  case none
  /// Words that stand in a shell without quotes.
  case values([String])
  /// Files whose name ends in one of the extensions, without their dot, and folders to walk
  /// through; any file if there are none.
  case files(extensions: [String])
  case folders
}

extension Completion {
  /// The words offered, if it is words.
  var words: [String] {
    if case .values(let words) = self { words } else { [] }
  }
}
