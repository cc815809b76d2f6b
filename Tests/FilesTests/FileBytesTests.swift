import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct FileBytesTests {
  @Test(arguments: [0, 1, 100, 65_535, 65_536, 65_537, 300_000, (16 << 20) - 1, 17 << 20])
  func whatWasWrittenIsRead(count: Int) throws {
    let folder = try PassingFolder()
    var bytes = [UInt8](repeating: 7, count: count)
    for offset in stride(from: 0, to: count, by: 997) { bytes[offset] = UInt8(offset % 251) }
    try AtomicFile.write(bytes, to: folder.path("x.bin"))
    let read = try ByteStorage.contents(ofFile: folder.path("x.bin"))
    #expect(read.count == count)
    #expect(unsafe memcmp(read.unsafeBytes.baseAddress!, bytes, count) == 0)
  }

  @Test func whatIsNotAFileIsRefused() throws {
    let folder = try PassingFolder()
    let missing = #expect(throws: FileError.self) {
      try ByteStorage.contents(ofFile: folder.path("none.csv"))
    }
    #expect(missing?.isMissing == true)
    #expect(missing?.diagnostic.code == "file-unreadable")
    #expect(missing?.diagnostic.suggestion != nil)
    let directory = #expect(throws: FileError.self) {
      try ByteStorage.contents(ofFile: folder.path("."))
    }
    #expect(directory?.code == EISDIR)
    try AtomicFile.write([1], to: folder.path("file"))
    let below = #expect(throws: FileError.self) {
      try ByteStorage.contents(ofFile: folder.path("file/x"))
    }
    #expect(below?.isMissing == true)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFileWithoutPermissionIsRefused() throws {
    let folder = try PassingFolder()
    try AtomicFile.write([1], to: folder.path("secret"))
    unsafe chmod(folder.path("secret"), 0)
    let refused = #expect(throws: FileError.self) {
      try ByteStorage.contents(ofFile: folder.path("secret"))
    }
    #expect(refused?.code == EACCES)
  }

  @Test func pipesAreReadToTheirEnd() throws {
    var ends: [CInt] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    let text = Array(repeating: UInt8(ascii: "x"), count: 40_000)
    #expect(unsafe write(ends[1], text, text.count) == text.count)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try ByteStorage.contents(ofFile: "/dev/fd/\(ends[0])").count == text.count)
  }

  @Test func blocksGiveBackWhatTheyDoNotUse() {
    for count in [0, 1, 4096, 5000] {
      let storage = unsafe ByteStorage(capacity: 1 << 40) { block in
        for offset in 0..<count { unsafe block[offset] = 7 }
        return count
      }
      #expect(storage.count == count)
      #expect(storage.text(0..<count).utf8.allSatisfy { $0 == 7 })
    }
  }
}
