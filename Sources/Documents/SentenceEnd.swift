/// Finds where a sentence ends inside a line.
enum SentenceEnd {
  /// The place after the last sentence that ends before the end of the line, the blanks that
  /// follow it included; `nil` if none does.
  ///
  /// A sentence ends with `.`, `!`, `?` or `…`, closing quotation marks and brackets, and a blank
  /// before a capital, a digit or an opening mark. A full stop after fewer than three letters is
  /// taken for an abbreviation (« M. », « art. » escapes the rule, and costs nothing but a less
  /// happy cut).
  ///
  /// - Complexity: O(length of the line).
  static func last(in line: Substring) -> Substring.Index? {
    var found: Substring.Index?
    var lettersBefore = 0
    var phase = Phase.inside
    for index in line.indices {
      let character = line[index]
      switch phase {
      case .inside, .closed:
        if "!?…".contains(character) || (character == "." && lettersBefore >= 3) {
          phase = .closed
        } else if phase == .closed, character.isBlank {
          phase = .blank
        } else if phase == .closed, !"»”\")]".contains(character) {
          phase = .inside
        }
      case .blank:
        if character == "»" {
          // French sets a space before the closing mark: « Pourquoi ? » Parce que…
          phase = .closed
        } else if character.isUppercase || character.isNumber || "«“\"([-–—•".contains(character) {
          found = index
          phase = .inside
        } else if !character.isBlank {
          phase = .inside
        }
      }
      lettersBefore = character.isLetter || character.isNumber ? lettersBefore + 1 : 0
    }
    return found
  }

  private enum Phase { case inside, closed, blank }
}
