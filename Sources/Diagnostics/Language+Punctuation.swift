extension Language {
  /// What stands between a name and what is said of it, with its blanks.
  public var colon: String { self == .french ? "\u{A0}: " : ": " }

  /// What stands between the parts of a list that have commas of their own, with its blanks.
  public var semicolon: String { self == .french ? "\u{A0}; " : "; " }
}
