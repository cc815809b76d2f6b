import Diagnostics
import Terminal

/// `completions SHELL`, in every tree.
enum CompletionsCommand {
  static let name = "completions"

  private static let shell = Argument(
    "shell", .oneOf(Shell.self),
    placeholder: BilingualText(verbatim: Shell.allCases.map(\.rawValue).joined(separator: "|")),
    help: BilingualText(fr: "L'interpréteur de commandes.", en: "The shell."))

  static func description(of tree: CommandTree) -> CommandDescription {
    CommandDescription(
      name: name,
      summary: BilingualText(
        fr: "Écrit de quoi compléter les commandes avec la touche Tab.",
        en: "Writes what a shell needs to complete commands with the Tab key."),
      discussion: BilingualText(
        fr: """
          À enregistrer là où l'interpréteur cherche ses complétions ; elles valent dès sa prochaine \
          ouverture. Commandes, options, valeurs et fichiers du bon type sont proposés.
          """,
        en: """
          Save it where the shell looks for completions; they work from its next start on. \
          Commands, options, values and files of the right kind are offered.
          """),
      parameters: [shell], examples: Shell.allCases.map { $0.example(for: tree.name) },
      exitStatuses: [.cannotWrite])
  }

  static func entry(in tree: CommandTree) -> CommandEntry {
    CommandEntry(description(of: tree)) { arguments throws(UsageError) in
      let shell = try arguments.require(shell)
      return { console in
        console.print(shell.completions(of: tree, in: console.language))
        return .success
      }
    }
  }
}
