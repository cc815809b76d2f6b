import Diagnostics

/// What readers who point at a mark are told.
enum Told {
  /// « Mali : 7 acteurs », “Mali: 7 actors”.
  static func text(_ name: String, _ value: String, in language: Language) -> String {
    name + language.colon + value
  }
}
