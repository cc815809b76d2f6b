import Diagnostics

extension CommandTree {
  /// What is wrong with the tree itself, for a test to find empty.
  ///
  /// Names are well-formed and unique, every text stands in both languages, defaults are values,
  /// arguments can be told apart, and every example is a command line that its command accepts. A
  /// command that reads a parameter it does not list stops the test, naming it.
  public func flaws() -> [String] {
    var flaws = repeated(descriptions.map(\.name)).map { "two commands are called \($0)" }
    flaws += missing(summary, "the summary of \(name)")
    if let discussion { flaws += missing(discussion, "the discussion of \(name)") }
    for entry in entries {
      let command = entry.description
      let found = flawsOfTexts(command) + flawsOfParameters(command) + flawsOfExamples(entry)
      flaws += found.map { "\(command.name): \($0)" }
    }
    return flaws
  }

  private func flawsOfTexts(_ command: CommandDescription) -> [String] {
    var flaws = missing(command.summary, "the summary")
    if let discussion = command.discussion { flaws += missing(discussion, "the discussion") }
    for parameter in command.parameters {
      flaws += missing(parameter.help, "the help of \(parameter.spelling)")
      if parameter.takesValue {
        flaws += missing(parameter.placeholder, "the placeholder of \(parameter.spelling)")
      }
    }
    for example in command.examples {
      flaws += missing(example.purpose, "the purpose of “\(example.line)”")
    }
    return flaws
  }

  private func flawsOfParameters(_ command: CommandDescription) -> [String] {
    let parameters = command.parameters + CommonParameters.ofCommands
    let spellings = parameters.flatMap(\.spellings)
    var flaws = repeated(spellings).map { "\($0) is declared twice" }
    if !isName(command.name) { flaws.append("its name is not lower-case words") }
    for parameter in parameters {
      let spelling = parameter.spelling
      if !isName(parameter.name) { flaws.append("\(spelling) is not lower-case words") }
      if let short = parameter.shortName, !(short.isASCII && short.isLetter) {
        flaws.append("-\(short) is not a letter")
      }
      if let word = parameter.defaultWord, parameter.syntax?.parse(word) == nil {
        flaws.append("the default \(word) is no value of \(spelling)")
      }
      if parameter.defaultWord != nil, parameter.isRequired {
        flaws.append("\(spelling) is required, its default never taken")
      }
      for word in parameter.syntax?.allowed ?? [] {
        if parameter.syntax?.parse(word) == nil {
          flaws.append("\(word) is said to be a value of \(spelling) but is not")
        }
      }
      for word in parameter.syntax?.completion.words ?? [] where !word.utf8.allSatisfy(isPlain) {
        flaws.append("\(word), a value of \(spelling), needs quotes in a shell")
      }
    }
    for (argument, next) in zip(command.arguments, command.arguments.dropFirst()) {
      if argument.repeats { flaws.append("\(argument.name) leaves nothing to \(next.name)") }
      if !argument.isRequired, next.isRequired {
        flaws.append("\(next.name) is required after \(argument.name), which is not")
      }
    }
    return flaws
  }

  private func flawsOfExamples(_ entry: CommandEntry) -> [String] {
    let examples = entry.description.examples
    guard !examples.isEmpty else { return ["it has no example"] }
    return examples.compactMap { example in
      // What a pipe or a redirection adds is the shell's business.
      let commands = ShellWords.split(example.line).split { ["|", ">", "<", "&&"].contains($0) }
      guard let own = commands.first(where: { $0.first == name }),
        own.dropFirst().first == entry.description.name
      else { return "“\(example.line)” does not call it" }
      do throws(UsageError) {
        _ = try entry.fill(try ArgumentParser.parse(own.dropFirst(2), for: entry.description))
        return nil
      } catch {
        let problems = error.problems.map(\.message.english).joined(separator: "; ")
        return "“\(example.line)” is refused: \(problems)"
      }
    }
  }

  private func missing(_ text: BilingualText, _ what: String) -> [String] {
    Language.allCases.filter { language in text[language].allSatisfy(\.isWhitespace) }
      .map { "\(what) is missing in “\($0.rawValue)”" }
  }

  private func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }

  private func isName(_ name: String) -> Bool {
    let lowerCase = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = name.utf8.first, lowerCase.contains(first) else { return false }
    return name.utf8.allSatisfy { isPlain($0) && !(0x41...0x5A).contains($0) }
  }

  /// Letters, digits and what else no shell reads anything into.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(byte)
    }
  }
}
