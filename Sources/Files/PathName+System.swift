#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// What only the file system can tell about a path.

extension PathName {
  /// Whether there is a folder at a path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at a path.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Whether two paths lead to one file that exists.
  public static func isSameFile(_ first: String, _ second: String) -> Bool {
    var (left, right) = (stat(), stat())
    return unsafe stat(first, &left) == 0 && stat(second, &right) == 0
      && (left.st_dev, left.st_ino) == (right.st_dev, right.st_ino)
  }

  /// How a path is written from a folder: `../reponses.csv`.
  public static func relative(_ path: String, to folder: String) -> String {
    let target = components(absolute(path))
    let base = components(absolute(folder))
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + target[shared...]).joined(separator: "/")
  }

  /// The path from the root, `.` and `..` resolved; links are left as they are.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(current) }
    return unsafe joining(String(cString: current), path)
  }

  private static func components(_ path: String) -> [String] {
    path.split(separator: "/").reduce(into: []) { names, name in
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(String(name))
      }
    }
  }
}
