import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files beside the tests that hold what is expected.
public enum Golden {
  /// The text of the golden file of that name; with `JAUNE_RECORD=1` the file is written anew.
  ///
  /// - Parameter file: That of the test.
  public static func expected(
    for text: String, named name: String, beside file: String
  ) throws -> String {
    let path = PathName.joining(PathName.folder(of: file), "Goldens/\(name)")
    if unsafe getenv("JAUNE_RECORD") != nil {
      try AtomicFile.write(Array(text.utf8), to: path)
      return text
    }
    let bytes = try ByteStorage.contents(ofFile: path)
    return bytes.text(0..<bytes.count)
  }
}
