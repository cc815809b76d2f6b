import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of a test's own, which goes when the value goes.
final class PassingFolder {
  let path: String
  private var names: [String] = []

  init() throws {
    path = "/tmp/jaune-tests-\(getpid())-\(UInt64.random(in: .min ... .max))"
    try AtomicFile.createDirectory(path)
  }

  deinit {
    for name in names { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    names.append(name)
    try AtomicFile.write(bytes, to: "\(path)/\(name)")
  }
}
