import Files
import Testing

@Suite struct PathNameTests {
  @Test(arguments: [
    ("a/b.csv", "a", "b.csv", "b", "csv"), ("b", ".", "b", "b", ""),
    ("/b.CSV", "/", "b.CSV", "b", "csv"), ("/a.b/c", "/a.b", "c", "c", ""),
    (".hidden", ".", ".hidden", ".hidden", ""),
    ("a/été.tar.gz", "a", "été.tar.gz", "été.tar", "gz"),
  ])
  func partsOfPaths(path: String, folder: String, name: String, stem: String, type: String) {
    #expect(PathName.folder(of: path) == folder)
    #expect(PathName.name(of: path) == name)
    #expect(PathName.stem(of: path) == stem)
    #expect(PathName.fileExtension(of: path) == type)
  }

  @Test(arguments: [
    (".", "x", "x"), ("a", "x", "a/x"), ("a/", "x", "a/x"), ("a", "/x", "/x"), ("/", "x", "/x"),
  ])
  func joining(folder: String, name: String, joined: String) {
    #expect(PathName.joining(folder, name) == joined)
  }
}
