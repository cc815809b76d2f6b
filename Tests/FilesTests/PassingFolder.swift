import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that goes with the test.
final class PassingFolder {
  private let folder: String
  private var names: Set<String> = []

  init() throws {
    folder = "/tmp/jaune-test-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    try AtomicFile.createDirectory(folder)
  }

  deinit {
    for name in names { unsafe remove("\(folder)/\(name)") }
    unsafe rmdir(folder)
  }

  func path(_ name: String) -> String {
    if name != "." { names.insert(name) }
    return "\(folder)/\(name)"
  }

  /// The names in the folder, in order.
  var contents: [String] {
    var result: [String] = []
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result.sorted()
  }
}
