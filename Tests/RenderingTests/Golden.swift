import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares a text with the golden file of that name; `JAUNE_RECORD=1` writes the file anew.
func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = PathName.joining(PathName.folder(of: file), "Goldens/\(name)")
  if unsafe getenv("JAUNE_RECORD") != nil {
    try AtomicFile.write(Array(text.utf8), to: path)
    return
  }
  let bytes = try ByteStorage.contents(ofFile: path)
  #expect(
    text == bytes.text(0..<bytes.count), "rewrite with JAUNE_RECORD=1",
    sourceLocation: sourceLocation)
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
