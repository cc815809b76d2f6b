import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of a test's own, which goes, with all that is in it, when the value goes.
final class PassingFolder {
  let path: String

  init() throws {
    var name = Array("/tmp/jaune-tests-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&name) else { throw FileError(.write, "/tmp", code: errno) }
    path = unsafe String(cString: made)
  }

  deinit {
    _ = unsafe system("rm -r '\(path)'")
  }

  @discardableResult
  func write(_ text: String, _ name: String) throws -> String {
    let file = "\(path)/\(name)"
    try AtomicFile.createDirectory(PathName.folder(of: file))
    try AtomicFile.write(Array(text.utf8), to: file)
    return file
  }

  /// A copy of the annex's survey, to be spoiled.
  func copyAnnex() throws {
    _ = unsafe system("cp '\(Project.annex)'/* '\(path)'")
  }

  /// Changes a text in a file of the folder.
  func change(_ name: String, _ old: String, _ new: String) throws {
    let text = try Project.text("\(path)/\(name)")
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try write(parts.joined(separator: new), name)
  }

  var names: [String] {
    let list = "\(path).list"
    _ = unsafe system("ls '\(path)' >'\(list)'")
    defer { unsafe unlink(list) }
    return (try? Project.text(list).split(separator: "\n").map(String.init)) ?? []
  }
}
