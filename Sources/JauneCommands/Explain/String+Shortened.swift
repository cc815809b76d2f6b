import Text

extension String {
  /// Enough of the text to know it by, on one line; counted in scalars, since a single character may
  /// hold a million of them.
  var shortened: String { shortened(to: 100) }

  /// - Parameter limit: In scalars, at least 1.
  func shortened(to limit: Int) -> String {
    let head = unicodeScalars.prefix(limit + 1)
    return head.count <= limit ? singleLine : String(String(head.dropLast())).singleLine + "…"
  }
}
