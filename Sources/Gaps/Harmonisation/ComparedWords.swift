import Text

extension String {
  /// The words without case, accents and punctuation: typography makes no other question.
  var comparedWords: [Substring] {
    TextFold.folded(self).split { !$0.isLetter && !$0.isNumber }
  }
}
