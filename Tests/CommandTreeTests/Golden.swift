import TestSupport
import Testing

/// Compares a text with the golden file of that name; `JAUNE_RECORD=1` writes the file anew.
func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = text.hasSuffix("\n") ? text : text + "\n"
  let expected = try Golden.expected(for: text, named: name, beside: file)
  #expect(text == expected, "rewrite with JAUNE_RECORD=1", sourceLocation: sourceLocation)
}
