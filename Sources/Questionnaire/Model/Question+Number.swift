import Text

extension Question {
  /// The number printed before a question: `3`, `3 bis`, `A.2`.
  public struct Number: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
      self.text = text
    }

    /// What two spellings of one number share: `Q03.`, « Question 3 » and `3` are all `3`.
    public var key: String {
      var rest = TextFold.folded(text)[...]
      for prefix in ["question", "quest.", "no", "n°", "q"] where rest.hasPrefix(prefix) {
        let after = rest.dropFirst(prefix.count).drop { " .-_".contains($0) }
        if after.first?.isNumber == true {
          rest = after
          break
        }
      }
      while let last = rest.last, " .):-°".contains(last) { rest.removeLast() }
      while rest.count > 1, rest.first == "0", rest.dropFirst().first?.isNumber == true {
        rest.removeFirst()
      }
      return String(rest)
    }
  }
}

extension Question.Number: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral text: String) { self.init(text) }

  public var description: String { text }
}
