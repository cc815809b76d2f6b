import Diagnostics

/// Reads the words after a command, by its description, telling every problem at once.
struct ArgumentParser {
  private let command: CommandDescription
  private let byLongName: [String: ParameterDescription]
  private let byShortName: [Character: ParameterDescription]

  private var values: [String: [any Sendable]] = [:]
  private var given: Set<String> = []
  private var positional: [String] = []
  private var error = UsageError()
  /// Whether an option was met of which we cannot say if the next word was its value.
  private var hasMystery = false

  static func parse(
    _ words: some Sequence<String>, for command: CommandDescription
  ) throws(UsageError) -> Arguments {
    var parser = ArgumentParser(command)
    parser.read(Array(words))
    parser.placeArguments()
    parser.completeOptions()
    guard parser.error.isEmpty else { throw parser.error }
    let listed = Set((command.parameters + command.options).map(\.spelling))
    return Arguments(command: command.name, listed: listed, values: parser.values)
  }

  private init(_ command: CommandDescription) {
    self.command = command
    // Should two parameters share a name, the first wins; `CommandTree.flaws` tells.
    byLongName = Dictionary(command.options.map { ($0.spelling, $0) }) { first, _ in first }
    byShortName = Dictionary(
      command.options.compactMap { option in option.shortName.map { ($0, option) } }
    ) { first, _ in first }
  }

  private mutating func read(_ words: [String]) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        positional += words[index...]
        return
      } else if word.hasPrefix("--") {
        readLong(word, words, &index)
      } else if Self.looksLikeOption(word) {
        readShort(word, words, &index)
      } else {
        positional.append(word)
      }
    }
  }

  /// Whether a word is meant as an option: `-5` and `-` are not.
  static func looksLikeOption(_ word: String) -> Bool {
    let bytes = word.utf8.prefix(3)
    guard bytes.first == UInt8(ascii: "-"), bytes.count > 1 else { return false }
    let second = bytes.dropFirst().first!
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second) { return false }
    return !([UInt8(ascii: "."), UInt8(ascii: ",")].contains(second) && bytes.count > 2)
  }

  private mutating func readLong(_ word: String, _ words: [String], _ index: inout Int) {
    let name: String
    let attached: String?
    if let sign = word.firstIndex(of: "=") {
      name = String(word[..<sign])
      attached = String(word[word.index(after: sign)...])
    } else {
      name = word
      attached = nil
    }
    guard let option = byLongName[name] else {
      meetUnknown(name, hasValue: attached != nil, words, &index)
      return
    }
    if option.takesValue {
      readValue(of: option, attached: attached, words, &index)
    } else if attached != nil {
      error.add(.needlessValue(option))
    } else {
      values[option.spelling] = [true]
    }
  }

  /// Reads `-o FILE`, `-oFILE`, `-o=FILE`, or several flags in one word.
  private mutating func readShort(_ word: String, _ words: [String], _ index: inout Int) {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      guard let option = byShortName[letter] else {
        meetUnknown(word, hasValue: false, words, &index)
        return
      }
      guard !option.takesValue else {
        if rest.first == "=" { rest.removeFirst() }
        readValue(of: option, attached: rest.isEmpty ? nil : String(rest), words, &index)
        return
      }
      values[option.spelling] = [true]
    }
  }

  private mutating func readValue(
    of option: ParameterDescription, attached: String?, _ words: [String], _ index: inout Int
  ) {
    if !given.insert(option.spelling).inserted, !option.repeats { error.add(.repeated(option)) }
    if let attached {
      store(attached, in: option)
    } else if index < words.count, !Self.looksLikeOption(words[index]) {
      store(words[index], in: option)
      index += 1
    } else {
      error.add(.missingValue(option))
    }
  }

  /// Tells of an unknown option, and passes over its value if the one meant takes one.
  private mutating func meetUnknown(
    _ word: String, hasValue: Bool, _ words: [String], _ index: inout Int
  ) {
    // `-format` is one dash short of an option.
    let sought = word.hasPrefix("--") ? word : "-\(word)"
    let nearest =
      error.isFull
      ? nil : EditDistance.nearest(to: sought, among: command.options.map(\.spelling))
    error.add(.unknownOption(word, nearest: nearest))
    guard !hasValue else { return }
    guard let meant = nearest.flatMap({ byLongName[$0] }) else {
      hasMystery = true
      return
    }
    if meant.takesValue {
      given.insert(meant.spelling)
      if index < words.count, !Self.looksLikeOption(words[index]) { index += 1 }
    }
  }

  private mutating func store(_ word: String, in parameter: ParameterDescription) {
    if let value = parameter.syntax?.parse(word) {
      values[parameter.spelling, default: []].append(value)
    } else {
      error.add(.wrongValue(word, of: parameter))
    }
  }

  /// Gives the words that are not options to the arguments, in their order.
  private mutating func placeArguments() {
    var words = positional[...]
    for argument in command.arguments {
      if words.isEmpty, argument.isRequired { error.add(.missing(argument)) }
      for word in argument.repeats ? words : words.prefix(1) { store(word, in: argument) }
      words = argument.repeats ? [] : words.dropFirst()
    }
    // After an option we do not know, an extra word is perhaps its value: one problem, told once.
    if !hasMystery { for word in words { error.add(.unexpectedArgument(word)) } }
  }

  /// Looks after the options that were not given.
  private mutating func completeOptions() {
    for option in command.options where !given.contains(option.spelling) {
      if option.isRequired {
        error.add(.missing(option))
      } else if let word = option.defaultWord {
        store(word, in: option)
      }
    }
  }
}
