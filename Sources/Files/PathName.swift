/// Paths as plain text: POSIX, `/` between names.
public enum PathName {
  /// The folder a path stands in, without a slash at its end; `.` for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last name of a path.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The last name without what follows its last dot.
  public static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// What follows the last dot of the last name, in lower case; empty without one.
  public static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// `name` as seen from `folder`; an absolute name stays as it is.
  public static func joining(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// What ``joining(_:_:)`` was given to make a path from `folder`; the path itself if it lies
  /// elsewhere.
  public static func name(of path: String, in folder: String) -> String {
    let head = folder.hasSuffix("/") ? folder : "\(folder)/"
    return path.hasPrefix(head) ? String(path.dropFirst(head.count)) : path
  }
}
