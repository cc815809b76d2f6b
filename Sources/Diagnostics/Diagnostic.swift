/// What jaune has to say about an input: where, what, why, and what to do about it.
///
/// Rooms report diagnostics, they never print them: the command line decides how they look.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing; nothing is wrong.
    case note
    /// Read, but perhaps not as the author meant it.
    case warning
    /// Could not be read, or contradicts the questionnaire; the rest is used without it.
    case error

    public static func < (left: Self, right: Self) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public var severity: Severity

  /// A stable name for scripts, such as `csv-unclosed-quote`.
  public var code: String

  public var place: SourcePlace

  /// What is so.
  public var message: BilingualText

  /// Why it is so, or what it entails, where that is not plain from the message.
  public var cause: BilingualText?

  /// What the user can do about it.
  public var suggestion: BilingualText?

  public init(
    _ severity: Severity, _ code: String, at place: SourcePlace, _ message: BilingualText,
    cause: BilingualText? = nil, suggestion: BilingualText? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.cause = cause
    self.suggestion = suggestion
  }
}
