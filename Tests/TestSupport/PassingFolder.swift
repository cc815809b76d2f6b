import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of a test's own, which goes, with all that is in it, when the value goes.
public final class PassingFolder {
  public let path: String

  public init() throws {
    var name = Array("/tmp/jaune-tests-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&name) else { throw FileError(.write, "/tmp", code: errno) }
    path = unsafe String(cString: made)
  }

  deinit {
    _ = unsafe system("rm -r '\(path)'")
  }

  @discardableResult
  public func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = "\(path)/\(name)"
    try AtomicFile.createDirectory(PathName.folder(of: file))
    try AtomicFile.write(bytes, to: file)
    return file
  }

  @discardableResult
  public func write(_ text: String, _ name: String) throws -> String {
    try write(Array(text.utf8), name)
  }

  public func text(_ name: String) throws -> String {
    try ByteStorage.contents(ofFile: "\(path)/\(name)").withSpan { span in
      unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// A copy of the files of another folder, to be spoiled.
  public func copy(_ folder: String) throws {
    _ = unsafe system("cp '\(folder)'/* '\(path)'")
  }

  /// Changes a text in a file of the folder.
  public func change(_ name: String, _ old: String, _ new: String) throws {
    let parts = try text(name).split(separator: old, omittingEmptySubsequences: false)
    try write(parts.joined(separator: new), name)
  }

  /// The names of its files, in order.
  public var names: [String] {
    let list = "\(path).list"
    _ = unsafe system("ls '\(path)' >'\(list)'")
    defer { unsafe unlink(list) }
    let bytes = try? ByteStorage.contents(ofFile: list)
    let text = bytes?.withSpan { span in
      unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
    return text?.split(separator: "\n").map(String.init) ?? []
  }
}
