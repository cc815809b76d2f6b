public import Diagnostics

/// A command as help, completion and parsing see it.
public struct CommandDescription: Sendable {
  /// A command line that works, and what it is for.
  public struct Example: Sendable {
    /// As typed, from the program's name on.
    public let line: String
    public let purpose: BilingualText

    public init(_ line: String, _ purpose: BilingualText) {
      self.line = line
      self.purpose = purpose
    }
  }

  public let name: String

  /// One sentence, shown in the list of commands.
  public let summary: BilingualText

  /// What one should know before using it; paragraphs are parted by a line end.
  public let discussion: BilingualText?

  public let examples: [Example]

  /// The exit statuses it may end with, beyond success and wrong usage.
  public let exitStatuses: [ExitStatus]

  let parameters: [ParameterDescription]

  /// - Parameters:
  ///   - parameters: Arguments in their order, options and flags as the help should list them.
  ///     Those that every command has (``CommonParameters``) are not repeated here.
  public init(
    name: String, summary: BilingualText, discussion: BilingualText? = nil,
    parameters: [any Parameter], examples: [Example],
    exitStatuses: [ExitStatus] = [.inputHasErrors, .inputMissing, .cannotWrite]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.parameters = parameters.map(\.described)
    self.examples = examples
    self.exitStatuses = exitStatuses
  }

  var arguments: [ParameterDescription] { parameters.filter { $0.role == .argument } }

  /// Options and flags, its own before those of every command.
  var options: [ParameterDescription] {
    parameters.filter { $0.role != .argument } + CommonParameters.ofCommands
  }
}
