import TestSupport
import Testing

/// Compares a text with the golden file of that name; `JAUNE_RECORD=1` writes the file anew.
func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let expected = try Golden.expected(for: text, named: name, beside: file)
  #expect(text == expected, "rewrite with JAUNE_RECORD=1", sourceLocation: sourceLocation)
}

/// Compares a page with its golden file, but for what is in files of its own: the script, the style,
/// and the policy that names their hashes.
func expectGoldenPage(
  _ page: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var text = page
  for (start, end) in [
    ("<style>", "</style>"), ("<script>", "</script>"), ("Security-Policy\" content=\"", "\">"),
  ] {
    guard let opening = text.firstRange(of: start) else { continue }
    guard let closing = text[opening.upperBound...].firstRange(of: end) else { continue }
    text.replaceSubrange(opening.upperBound..<closing.lowerBound, with: "…")
  }
  try expectGolden(text, name, sourceLocation: sourceLocation)
}
