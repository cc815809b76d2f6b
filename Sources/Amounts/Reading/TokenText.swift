/// The tokens of a piece of text, and what its words mean.
struct TokenText {
  let tokens: [TextToken]
  let vocabulary: Vocabulary

  var count: Int { tokens.count }

  @inline(__always)
  func kind(_ index: Int) -> TextToken.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  /// Whether nothing stands between a token and the one before.
  @inline(__always)
  func isTight(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].gap == .none
  }

  @inline(__always)
  func meaning(_ index: Int) -> WordMeaning? {
    guard index >= 0, index < tokens.count, tokens[index].entry >= 0 else { return nil }
    return vocabulary.meanings[Int(tokens[index].entry)]
  }

  @inline(__always)
  func isWord(_ index: Int, _ key: @autoclosure () -> WordKey) -> Bool {
    kind(index) == .word && tokens[index].key == key()
  }

  /// The token behind a hyphen or an apostrophe that stands at `index`.
  func passing(_ kind: TextToken.Kind, at index: Int) -> Int {
    self.kind(index) == kind ? index + 1 : index
  }
}
