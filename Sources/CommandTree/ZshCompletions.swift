import Diagnostics

/// Completion for zsh, as the file `_program` of a folder in `fpath`, or sourced.
struct ZshCompletions {
  private let tree: CommandTree
  private let program: String
  private let language: Language

  init(_ tree: CommandTree, _ language: Language) {
    self.tree = tree
    program = tree.name
    self.language = language
  }

  var script: String {
    """
    #compdef \(program)

    _\(program)() {
      local context state state_descr line
      typeset -A opt_args
      local -a commands=(
    \(commands)
      )

      _arguments -C \\
    \(specs(CommonParameters.ofRoot, by: 4)) \\
        '1: :->command' \\
        '*:: :->rest'

      case $state in
        command) _describe -t commands \(ShellQuoting.posix(commandWord)) commands ;;
        rest)
          case $words[1] in
    \(cases)
          esac
          ;;
      esac
    }

    if [[ $funcstack[1] == _\(program) ]]; then
      _\(program) "$@"
    else
      compdef _\(program) \(program)
    fi
    """
  }

  private var commandWord: String {
    BilingualText(fr: "commande", en: "command")[language]
  }

  private var commands: String {
    tree.descriptions.map { command in
      let name = ShellQuoting.replacing(":", by: "\\:", in: command.name)
      return "    " + ShellQuoting.posix("\(name):\(command.summary[language])")
    }.joined(separator: "\n")
  }

  private var cases: String {
    tree.descriptions.map { command in
      """
              \(command.name))
                _arguments -S \\
      \(specs(command.options + command.arguments, by: 12))
                ;;
      """
    }.joined(separator: "\n")
  }

  private func specs(_ parameters: [ParameterDescription], by indent: Int) -> String {
    var position = 0
    return parameters.map { parameter in
      if parameter.role == .argument { position += 1 }
      return String(repeating: " ", count: indent) + spec(parameter, position: position)
    }.joined(separator: " \\\n")
  }

  /// One specification of `_arguments`.
  private func spec(_ parameter: ParameterDescription, position: Int) -> String {
    let help = escaped(parameter.help[language], "[]:")
    let value = ":\(escaped(parameter.placeholder[language], ":")):\(action(parameter))"
    switch parameter.role {
    case .argument:
      let place =
        parameter.repeats ? "*" : parameter.isRequired ? "\(position)" : "\(position):"
      return ShellQuoting.posix(place + value)
    case .flag:
      let tail = ShellQuoting.posix("[\(help)]")
      guard let short = parameter.shortSpelling else {
        return ShellQuoting.posix("\(parameter.spelling)[\(help)]")
      }
      return "'(\(short) \(parameter.spelling))'{\(short),\(parameter.spelling)}\(tail)"
    case .option:
      let star = parameter.repeats ? "*" : ""
      guard let short = parameter.shortSpelling else {
        return ShellQuoting.posix("\(star)\(parameter.spelling)=[\(help)]\(value)")
      }
      let exclusion = parameter.repeats ? "'*'" : "'(\(short) \(parameter.spelling))'"
      return "\(exclusion){\(short)+,\(parameter.spelling)=}"
        + ShellQuoting.posix("[\(help)]\(value)")
    }
  }

  private func action(_ parameter: ParameterDescription) -> String {
    switch parameter.syntax?.completion ?? .none {
    case .none: " "
    case .values(let words): "(\(words.joined(separator: " ")))"
    case .folders: "_files -/"
    case .files(let extensions):
      extensions.isEmpty
        ? "_files" : "_files -g \"*.(#i)(\(extensions.joined(separator: "|")))\""
    }
  }

  /// The text with a backslash before each of the characters that would end it.
  private func escaped(_ text: String, _ ending: String) -> String {
    var result = ""
    for character in text {
      if character == "\\" || ending.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
