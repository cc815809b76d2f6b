import Files
import Terminal
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
  let text = text.hasSuffix("\n") ? text : text + "\n"
  if unsafe getenv("JAUNE_RECORD") != nil {
    try AtomicFile.write(Array(text.utf8), to: path)
    return
  }
  let bytes = try ByteStorage.contents(ofFile: path)
  let expected = bytes.text(0..<bytes.count)
  #expect(text == expected, "rewrite with JAUNE_RECORD=1", sourceLocation: sourceLocation)
}
