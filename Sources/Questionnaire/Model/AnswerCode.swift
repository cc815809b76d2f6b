public import Diagnostics

/// An answer that a closed question offers.
public struct AnswerCode: Hashable, Sendable {
  /// As response files hold it.
  public let code: String
  public let label: BilingualText

  public init(code: String, label: BilingualText) {
    self.code = code
    self.label = label
  }
}
