import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The shells of this machine, for tests that need them.
enum System {
  static func finds(_ program: String) -> Bool {
    unsafe system("command -v \(program) >/dev/null 2>&1") == 0
  }

  /// What a shell says, on both streams, about a script in a file.
  static func output(of shell: String, script: String, in folder: String) throws -> String {
    let path = "\(folder)/.script"
    try AtomicFile.write(Array("\(script)\n".utf8), to: path)
    _ = unsafe system("\(shell) '\(path)' >'\(folder)/.output' 2>&1 </dev/null")
    let bytes = try ByteStorage.contents(ofFile: "\(folder)/.output")
    return bytes.text(0..<bytes.count)
  }
}

/// Gives `body` a folder of its own, and removes it afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
  var name = Array("/tmp/jaune-tests-XXXXXX".utf8CString)
  guard let made = unsafe mkdtemp(&name) else { throw FileError(.write, "/tmp", code: errno) }
  let folder = unsafe String(cString: made)
  defer { _ = unsafe system("rm -r '\(folder)'") }
  try body(folder)
}
