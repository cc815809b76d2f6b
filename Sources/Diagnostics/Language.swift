/// A language that jaune writes to people in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The language a POSIX locale name asks for, such as `fr_FR.UTF-8` or `en`.
  ///
  /// `C`, `POSIX` and languages jaune does not write give `nil`, so that a caller falls back to French.
  public init?(localeName: String) {
    self.init(rawValue: String(localeName.prefix { $0 != "_" && $0 != "." && $0 != "@" }))
  }

  /// The language the environment asks for: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, else French.
  ///
  /// As POSIX has it, the first of the three that is set and not empty decides.
  public init(environment: [String: String]) {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = name.flatMap(Language.init(localeName:)) ?? .french
  }
}
