import Diagnostics

/// The pages that explain the program and its commands.
struct HelpPage {
  private let tree: CommandTree
  private var page: TextPage
  private var language: Language { page.language }

  private init(_ tree: CommandTree, _ language: Language, width: Int) {
    self.tree = tree
    page = TextPage(language: language, width: width)
  }

  /// The whole program.
  static func root(_ tree: CommandTree, in language: Language, width: Int) -> String {
    var help = HelpPage(tree, language, width: width)
    help.addProgram()
    if let discussion = tree.discussion {
      help.page.blank()
      help.page.paragraph(discussion)
    }
    help.addCommands()
    help.addParameters("Options :", en: "Options:", CommonParameters.ofRoot)
    help.addDirections()
    return help.page.text
  }

  /// What one sees who types only the program's name.
  static func brief(_ tree: CommandTree, in language: Language, width: Int) -> String {
    var help = HelpPage(tree, language, width: width)
    help.addProgram()
    help.addCommands()
    help.addDirections()
    return help.page.text
  }

  static func command(
    _ command: CommandDescription, of tree: CommandTree, in language: Language, width: Int
  ) -> String {
    var help = HelpPage(tree, language, width: width)
    help.addCommand(command)
    return help.page.text
  }

  /// The usage line of a command, which a usage error repeats.
  static func usage(
    of command: CommandDescription?, in tree: CommandTree, _ language: Language, width: Int
  ) -> String {
    var help = HelpPage(tree, language, width: width)
    help.addUsage(command)
    return help.page.text
  }

  private mutating func addProgram() {
    page.paragraph(
      BilingualText(
        fr: "\(tree.name) : \(tree.summary.french)", en: "\(tree.name): \(tree.summary.english)"))
    page.blank()
    addUsage(nil)
  }

  private mutating func addUsage(_ command: CommandDescription?) {
    let head = language == .french ? "Usage\u{A0}: \(tree.name)" : "Usage: \(tree.name)"
    guard let command else {
      let words = BilingualText(fr: "COMMANDE [OPTIONS]", en: "COMMAND [OPTIONS]")
      page.words([words[language]], after: head)
      return
    }
    let own = command.parameters.filter { $0.role != .argument }
    let ordered =
      command.arguments + own.filter(\.isRequired) + own.filter { !$0.isRequired }
    page.words(ordered.map { $0.usage[language] }, after: "\(head) \(command.name)")
  }

  private mutating func addCommands() {
    page.heading(BilingualText(fr: "Commandes :", en: "Commands:"))
    page.definitions(tree.descriptions.map { ($0.name, $0.summary) })
  }

  private mutating func addDirections() {
    page.blank()
    page.paragraph(
      BilingualText(
        fr: "« \(tree.name) help COMMANDE » explique une commande.",
        en: "“\(tree.name) help COMMAND” explains a command."))
  }

  private mutating func addCommand(_ command: CommandDescription) {
    page.paragraph(command.summary)
    page.blank()
    addUsage(command)
    if let discussion = command.discussion {
      page.blank()
      page.paragraph(discussion)
    }
    addParameters("Arguments :", en: "Arguments:", command.arguments)
    addParameters("Options :", en: "Options:", command.options)
    page.heading(BilingualText(fr: "Exemples :", en: "Examples:"))
    for example in command.examples {
      page.verbatim("  \(example.line)")
      page.paragraph(example.purpose, indent: 6)
    }
    page.heading(BilingualText(fr: "Codes de sortie :", en: "Exit statuses:"))
    let statuses = Set(command.exitStatuses + [.success, .wrongUsage])
    page.definitions(
      statuses.sorted { $0.rawValue < $1.rawValue }.map { ("\($0.rawValue)", $0.meaning) })
  }

  private mutating func addParameters(
    _ french: String, en english: String, _ parameters: [ParameterDescription]
  ) {
    guard !parameters.isEmpty else { return }
    page.heading(BilingualText(fr: french, en: english))
    page.definitions(parameters.map { ($0.term[language], $0.explanation) })
  }
}

extension ParameterDescription {
  /// Its place in a usage line: `SURVEY`, `[-o FILE]`, `--table TABLE...`.
  fileprivate var usage: BilingualText {
    BilingualText(fr: usage(.french), en: usage(.english))
  }

  private func usage(_ language: Language) -> String {
    let value = placeholder[language]
    let core =
      switch role {
      case .argument: value
      case .flag: shortSpelling ?? spelling
      case .option: "\(shortSpelling ?? spelling) \(value)"
      }
    let whole = isRequired ? core : "[\(core)]"
    return repeats && role != .flag ? "\(whole)..." : whole
  }

  /// Its name in the list of parameters: `-o, --output FILE`.
  fileprivate var term: BilingualText {
    guard role != .argument else { return placeholder }
    let names = [shortSpelling, spelling].compactMap(\.self).joined(separator: ", ")
    guard takesValue else { return BilingualText(verbatim: names) }
    return BilingualText(
      fr: "\(names) \(placeholder.french)", en: "\(names) \(placeholder.english)")
  }

  /// Its help, and what the declaration says without words: values, default, necessity.
  fileprivate var explanation: BilingualText {
    var french = help.french
    var english = help.english
    if let words = syntax?.allowed, !words.isEmpty,
      placeholder.french != words.joined(separator: "|")
    {
      french += " Valeurs : \(words.joined(separator: ", "))."
      english += " Values: \(words.joined(separator: ", "))."
    }
    if let defaultWord {
      french += " Par défaut : \(defaultWord)."
      english += " Default: \(defaultWord)."
    }
    if isRequired, role == .option {
      french += " Obligatoire."
      english += " Required."
    }
    if repeats, role != .flag {
      french += " Répétable."
      english += " Repeatable."
    }
    return BilingualText(fr: french, en: english)
  }
}
