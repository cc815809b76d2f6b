public import Diagnostics

/// Everything that is wrong with a command line.
public struct UsageError: Error, Sendable {
  /// Problems beyond these are only counted: a hundred thousand of them would help nobody.
  private static let limit = 20

  private(set) var problems: [UsageProblem] = []
  private(set) var untold = 0

  /// A single problem, found by a command in its own arguments.
  public init(_ message: BilingualText, suggestion: BilingualText? = nil) {
    self.init(UsageProblem(message, suggestion: suggestion))
  }

  init(_ problem: UsageProblem) {
    problems = [problem]
  }

  init() {}

  var isEmpty: Bool { problems.isEmpty }

  /// Whether further problems are only counted.
  var isFull: Bool { problems.count >= Self.limit }

  /// Adds a problem, which is worded only if it will be told.
  mutating func add(_ problem: @autoclosure () -> UsageProblem) {
    if isFull { untold += 1 } else { problems.append(problem()) }
  }
}
