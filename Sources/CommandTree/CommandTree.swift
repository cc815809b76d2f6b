public import Diagnostics

/// A program and its commands, described once: parsing, help, completion and "did you mean" all
/// read the same description.
public struct CommandTree: Sendable {
  /// The name the program is called by.
  public let name: String
  public let version: String

  /// What the program does, in one sentence.
  public let summary: BilingualText
  public let discussion: BilingualText?

  private let commands: [CommandEntry]

  /// - Parameter commands: In the order the help lists them. `help` and `completions` are added.
  public init(
    name: String, version: String, summary: BilingualText, discussion: BilingualText? = nil,
    commands: [any Command.Type]
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.commands = commands.map { CommandEntry($0) }
  }

  /// Every command, those that explain the tree itself last.
  var entries: [CommandEntry] {
    commands + [HelpCommand.entry(in: self), CompletionsCommand.entry(in: self)]
  }

  var descriptions: [CommandDescription] { entries.map(\.description) }

  /// The names of the tree's own commands, without those added to every tree.
  var ownNames: [String] { commands.map(\.description.name) }
}
