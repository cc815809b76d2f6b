import Diagnostics

/// Completion for fish, from 3.0 on.
struct FishCompletions {
  private let tree: CommandTree
  private let program: String
  private let function: String
  private let language: Language

  init(_ tree: CommandTree, _ language: Language) {
    self.tree = tree
    program = tree.name
    function = "__\(ShellQuoting.replacing("-", by: "_", in: tree.name))_files"
    self.language = language
  }

  var script: String {
    var lines = [
      "# fish completion of \(program)",
      "",
      "# Offers folders, and files with one of the extensions given.",
      "function \(function)",
      "    set -l pattern '^.*(?:/|\\.(?:'(string join '|' $argv)'))$'",
      // A command that is not known is completed with files, quoted as fish wants them.
      "    complete -C \"__fish_command_without_completions \"(commandline -ct) \\",
      "        | string match -ri -- $pattern",
      "end",
      "",
      "complete -c \(program) -f",
    ]
    lines += CommonParameters.ofRoot.map { line($0, condition: "__fish_use_subcommand") }
    for command in tree.descriptions {
      lines.append(
        "complete -c \(program) -n __fish_use_subcommand -a \(command.name)"
          + " -d \(ShellQuoting.fish(command.summary[language]))")
    }
    for command in tree.descriptions {
      lines.append("")
      let condition = "'__fish_seen_subcommand_from \(command.name)'"
      lines += (command.options + command.arguments).map { line($0, condition: condition) }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ parameter: ParameterDescription, condition: String) -> String {
    var parts = ["complete -c \(program) -n \(condition)"]
    if parameter.role != .argument {
      if let short = parameter.shortName { parts.append("-s \(short)") }
      parts.append("-l \(parameter.name)")
      // The value is required, and files are offered only where the values below say so.
      if parameter.takesValue { parts.append("-x") }
    }
    if let values = values(parameter) { parts.append("-a \(ShellQuoting.fish(values))") }
    if parameter.role == .option || parameter.role == .flag {
      parts.append("-d \(ShellQuoting.fish(parameter.help[language]))")
    }
    return parts.joined(separator: " ")
  }

  private func values(_ parameter: ParameterDescription) -> String? {
    switch parameter.syntax?.completion ?? .none {
    case .none: nil
    case .values(let words): words.joined(separator: " ")
    case .folders: "(__fish_complete_directories (commandline -ct) '')"
    case .files(let extensions):
      extensions.isEmpty
        ? "(__fish_complete_path (commandline -ct) '')"
        : "(\(function) \(extensions.joined(separator: " ")))"
    }
  }
}
