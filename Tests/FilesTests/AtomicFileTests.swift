import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct AtomicFileTests {
  private func text(_ path: String) throws -> String {
    let bytes = try ByteStorage.contents(ofFile: path)
    return bytes.text(0..<bytes.count)
  }

  @Test func replacesAndLeavesNothingBehind() throws {
    let folder = try PassingFolder()
    try AtomicFile.write("old".utf8, to: folder.path("x"))
    try AtomicFile.write("new".utf8, to: folder.path("x"))
    #expect(try text(folder.path("x")) == "new")
    #expect(folder.contents == ["x"])
  }

  @Test(arguments: [0o600, 0o644, 0o666, 0o755] as [mode_t])
  func keepsPermissions(mode: mode_t) throws {
    let folder = try PassingFolder()
    let path = folder.path("x")
    try AtomicFile.write("old".utf8, to: path)
    unsafe chmod(path, mode)
    try AtomicFile.write("new".utf8, to: path)
    var status = stat()
    #expect(unsafe stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == mode)
  }

  @Test func followsLinks() throws {
    let folder = try PassingFolder()
    try AtomicFile.write("old".utf8, to: folder.path("target"))
    #expect(unsafe symlink(folder.path("target"), folder.path("link")) == 0)
    try AtomicFile.write("new".utf8, to: folder.path("link"))
    #expect(try text(folder.path("target")) == "new")
    #expect(folder.contents == ["link", "target"])
  }

  @Test func refusesFoldersAndMissingFolders() throws {
    let folder = try PassingFolder()
    let directory = #expect(throws: FileError.self) {
      try AtomicFile.write("x".utf8, to: folder.path("."))
    }
    #expect(directory?.code == EISDIR)
    let missing = #expect(throws: FileError.self) {
      try AtomicFile.write("x".utf8, to: folder.path("none/x"))
    }
    #expect(missing?.isMissing == true)
    #expect(missing?.diagnostic.code == "file-unwritable")
  }

  @Test func writesToDevices() throws {
    try AtomicFile.write("x".utf8, to: "/dev/null")
    let full = #expect(throws: FileError.self) {
      try AtomicFile.write("x".utf8, to: "/dev/full")
    }
    #expect(full?.code == ENOSPC)
  }
}
