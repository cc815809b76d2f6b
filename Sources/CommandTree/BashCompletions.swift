/// Completion for bash, from 3.2 (the one of macOS) on, without the bash-completion package.
struct BashCompletions {
  private let tree: CommandTree
  private let program: String
  private let function: String

  init(_ tree: CommandTree) {
    self.tree = tree
    program = tree.name
    function = "_" + ShellQuoting.replacing("-", by: "_", in: tree.name)
  }

  var script: String {
    """
    # bash completion of \(program)

    # Offers those of the words given that begin with what is typed.
    \(function)_words() {
      local word
      for word in "$@"; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
      done
    }

    # Offers folders, and files with one of the extensions given, or any file if none is given.
    \(function)_files() {
      local name extension
      compopt -o filenames 2>/dev/null
      while IFS= read -r name; do
        if [[ $# -eq 0 || -d ${name/#\\~\\//$HOME/} ]]; then
          COMPREPLY+=("$name")
          continue
        fi
        for extension in "$@"; do
          [[ $name == *".$extension" ]] && COMPREPLY+=("$name")
        done
      done < <(compgen -f -- "$cur")
    }

    \(function)_folders() {
      local name
      compopt -o filenames 2>/dev/null
      while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -d -- "$cur")
    }

    \(function)() {
      local cur=${COMP_WORDS[COMP_CWORD]} option='' command='' valued=' --lang '
      local index word position=0 ended=''
      COMPREPLY=()

      # bash cuts words at "=": --format=csv comes as three.
      if [[ $cur == = ]]; then
        cur=''
        option=${COMP_WORDS[COMP_CWORD-1]}
      elif (( COMP_CWORD > 2 )) && [[ ${COMP_WORDS[COMP_CWORD-1]} == = ]]; then
        option=${COMP_WORDS[COMP_CWORD-2]}
      elif (( COMP_CWORD > 1 )); then
        option=${COMP_WORDS[COMP_CWORD-1]}
      fi

      for (( index = 1; index < COMP_CWORD; index++ )); do
        word=${COMP_WORDS[index]}
        if [[ -z $ended && $word == -- ]]; then
          ended=yes
        elif [[ -z $ended && $word == -?* ]]; then
          # Pass over the value of an option that takes one.
          if [[ ${COMP_WORDS[index+1]} == = ]]; then
            (( index += 2 ))
          elif [[ $valued == *" $word "* ]]; then
            (( index += 1 ))
          fi
        elif [[ -z $command ]]; then
          command=$word
          case $command in
    \(valued)
          esac
        else
          (( position += 1 ))
        fi
      done

      if [[ -z $ended ]]; then
        case "$command $option" in
    \(optionValues)
        esac
        if [[ $cur == -* ]]; then
          case $command in
    \(optionNames)
          esac
          return
        fi
      fi

      case "$command $position" in
    \(arguments)
      esac
    }

    complete -F \(function) \(program)
    """
  }

  /// For each command, its options that take a value.
  private var valued: String {
    let cases = tree.descriptions.map { command in
      let options = command.options.filter(\.takesValue).flatMap(\.spellings)
      return "\(command.name)) valued=' \(options.joined(separator: " ")) ' ;;"
    }
    return indented(cases, by: 8)
  }

  /// For each option that takes a value, what may stand after it.
  private var optionValues: String {
    let common = CommonParameters.language.described
    var cases = ["*' --lang') \(offer(common)); return ;;"]
    for command in tree.descriptions {
      for option in command.options where option.takesValue && option.name != common.name {
        let patterns = option.spellings.map { "'\(command.name) \($0)'" }.joined(separator: "|")
        cases.append("\(patterns)) \(offer(option)); return ;;")
      }
    }
    return indented(cases, by: 6)
  }

  private var optionNames: String {
    let root = CommonParameters.ofRoot.flatMap(\.spellings).joined(separator: " ")
    let cases = tree.descriptions.map { command in
      let names = command.options.flatMap(\.spellings).joined(separator: " ")
      return "\(command.name)) \(function)_words \(names) ;;"
    }
    return indented(["'') \(function)_words \(root) ;;"] + cases, by: 8)
  }

  private var arguments: String {
    let names = tree.descriptions.map(\.name).joined(separator: " ")
    var cases = ["' 0') \(function)_words \(names) ;;"]
    for command in tree.descriptions {
      for (position, argument) in command.arguments.enumerated() {
        let pattern =
          argument.repeats ? "'\(command.name) '*" : "'\(command.name) \(position)'"
        cases.append("\(pattern)) \(offer(argument)) ;;")
      }
    }
    return indented(cases, by: 4)
  }

  /// The command that offers the values of a parameter.
  private func offer(_ parameter: ParameterDescription) -> String {
    switch parameter.syntax?.completion ?? .none {
    case .none: ":"
    case .values(let words): "\(function)_words \(words.joined(separator: " "))"
    case .folders: "\(function)_folders"
    case .files(let extensions):
      // Files from Windows often shout their extension.
      (["\(function)_files"] + extensions + extensions.map { $0.uppercased() })
        .joined(separator: " ")
    }
  }

  private func indented(_ lines: [String], by count: Int) -> String {
    lines.map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}

extension ParameterDescription {
  /// Every way to write an option.
  var spellings: [String] { [shortSpelling, spelling].compactMap(\.self) }
}
