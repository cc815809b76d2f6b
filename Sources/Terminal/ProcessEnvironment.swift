#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The environment variables that jaune heeds.
public enum ProcessEnvironment {
  /// All of them: what is not in this list changes nothing.
  public static let names = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "COLUMNS"]

  /// Those that are set, with their values.
  public static func current() -> [String: String] {
    var result: [String: String] = [:]
    for name in names {
      guard let value = unsafe getenv(name) else { continue }
      result[name] = unsafe String(cString: value)
    }
    return result
  }
}
