import Diagnostics
import Terminal

/// `help [COMMAND]`, in every tree.
enum HelpCommand {
  static let name = "help"

  static func description(of tree: CommandTree) -> CommandDescription {
    CommandDescription(
      name: name,
      summary: BilingualText(
        fr: "Explique le programme, ou l'une de ses commandes.",
        en: "Explains the program, or one of its commands."),
      parameters: [topic(in: tree)],
      examples: [
        .init(
          "\(tree.name) help",
          BilingualText(fr: "Toutes les commandes.", en: "All the commands.")),
        .init(
          "\(tree.name) help \(name)",
          BilingualText(fr: "Une seule : celle-ci.", en: "Only one: this one.")),
      ],
      exitStatuses: [.cannotWrite])
  }

  static func entry(in tree: CommandTree) -> CommandEntry {
    CommandEntry(description(of: tree)) { arguments in
      let name = arguments[topic(in: tree)]
      return { console in
        console.print(
          tree.help(
            about: name, in: console.language, width: console.outputCapabilities.width))
        return .success
      }
    }
  }

  private static func topic(in tree: CommandTree) -> Argument<String> {
    Argument(
      "topic", .oneOf(tree.ownNames + [name, CompletionsCommand.name]),
      placeholder: BilingualText(fr: "COMMANDE", en: "COMMAND"), isRequired: false,
      help: BilingualText(fr: "La commande à expliquer.", en: "The command to explain."))
  }
}

extension CommandTree {
  /// The help of a command, or of the whole program.
  func help(about command: String?, in language: Language, width: Int) -> String {
    if let command, let description = descriptions.first(where: { $0.name == command }) {
      return HelpPage.command(description, of: self, in: language, width: width)
    }
    return HelpPage.root(self, in: language, width: width)
  }
}
