import Diagnostics

/// What can be told of a command line before it is known whether it is right: which command it
/// names, which language it wants answers in, whether it asks for help.
struct CommandLineOutline {
  private(set) var command: String?
  private(set) var language: Language?
  private(set) var asksForHelp = false
  private(set) var asksForVersion = false
  /// Every word but the command's name.
  private(set) var words: [String] = []
  /// The first word before the command that is an option of commands, or of nothing.
  private var stray: String?

  init(_ arguments: [String]) {
    words.reserveCapacity(arguments.count)
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      index += 1
      if word == "--", command != nil {
        words += arguments[(index - 1)...]
        return
      }
      let mayBeCommand = command == nil && stray == nil
      if mayBeCommand, !ArgumentParser.looksLikeOption(word) {
        command = word
        continue
      }
      words.append(word)
      switch word {
      case "-h", "--help": asksForHelp = true
      case "--version" where mayBeCommand: asksForVersion = true
      case "--lang":
        guard index < arguments.count, !ArgumentParser.looksLikeOption(arguments[index]) else {
          break
        }
        note(language: arguments[index])
        words.append(arguments[index])
        index += 1
      case let word where word.hasPrefix("--lang="): note(language: word.dropFirst(7))
      default: if mayBeCommand { stray = word }
      }
    }
  }

  /// What is wrong with the option that stands where the command was expected.
  func strayOption(in tree: CommandTree) -> UsageProblem? {
    guard let stray else { return nil }
    let name = String(stray.prefix { $0 != "=" })
    for command in tree.descriptions {
      for option in command.options where name == option.spelling || name == option.shortSpelling {
        return .misplacedOption(option, example: "\(tree.name) \(command.name)")
      }
    }
    let known = CommonParameters.ofRoot.map(\.spelling)
    return .unknownOption(stray, nearest: EditDistance.nearest(to: name, among: known))
  }

  /// The first language that jaune writes counts; a wrong one is told later, like any wrong value.
  private mutating func note(language word: some StringProtocol) {
    language = language ?? Language(rawValue: String(word))
  }
}
