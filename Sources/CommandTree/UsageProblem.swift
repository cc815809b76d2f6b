import Diagnostics
import Terminal

/// One thing that is wrong with a command line, and what was probably meant.
struct UsageProblem: Sendable {
  let message: BilingualText
  let suggestion: BilingualText?

  init(_ message: BilingualText, suggestion: BilingualText? = nil) {
    self.message = message
    self.suggestion = suggestion
  }
}

extension UsageProblem {
  static func unknownCommand(_ word: String, known: [String]) -> Self {
    let word = shown(word)
    return Self(
      BilingualText(fr: "commande inconnue « \(word) »", en: "unknown command “\(word)”"),
      suggestion: .didYouMean(EditDistance.nearest(to: word, among: known)))
  }

  static func unknownOption(_ word: String, nearest: String?) -> Self {
    let word = shown(word)
    return Self(
      BilingualText(fr: "option inconnue « \(word) »", en: "unknown option “\(word)”"),
      suggestion: .didYouMean(nearest))
  }

  static func misplacedOption(_ option: ParameterDescription, example: String) -> Self {
    Self(
      BilingualText(
        fr: "l'option \(option.spelling) se place après la commande",
        en: "the option \(option.spelling) goes after the command"),
      suggestion: BilingualText(
        fr: "par exemple : \(example) \(option.sample[.french])",
        en: "for example: \(example) \(option.sample[.english])"))
  }

  static func missing(_ parameter: ParameterDescription) -> Self {
    switch parameter.role {
    case .argument:
      Self(
        BilingualText(
          fr: "il manque l'argument \(parameter.title.french)",
          en: "the argument \(parameter.title.english) is missing"),
        suggestion: parameter.help)
    case .option, .flag:
      Self(
        BilingualText(
          fr: "il manque l'option \(parameter.spelling)",
          en: "the option \(parameter.spelling) is missing"),
        suggestion: .expected(parameter))
    }
  }

  static func missingValue(_ option: ParameterDescription) -> Self {
    Self(
      BilingualText(
        fr: "l'option \(option.spelling) attend une valeur",
        en: "the option \(option.spelling) needs a value"),
      suggestion: .expected(option))
  }

  static func needlessValue(_ flag: ParameterDescription) -> Self {
    Self(
      BilingualText(
        fr: "l'option \(flag.spelling) ne prend pas de valeur",
        en: "the option \(flag.spelling) takes no value"))
  }

  static func wrongValue(_ word: String, of parameter: ParameterDescription) -> Self {
    let word = shown(word)
    let nearest = EditDistance.nearest(to: word, among: parameter.syntax?.allowed ?? [])
    return Self(
      BilingualText(
        fr: "valeur « \(word) » incorrecte pour \(parameter.title.french)",
        en: "wrong value “\(word)” for \(parameter.title.english)"),
      suggestion: .joined(.expected(parameter), .didYouMean(nearest)))
  }

  static func repeated(_ option: ParameterDescription) -> Self {
    Self(
      BilingualText(
        fr: "l'option \(option.spelling) est donnée plusieurs fois",
        en: "the option \(option.spelling) is given several times"),
      suggestion: BilingualText(fr: "n'en garder qu'une", en: "keep only one"))
  }

  static func unexpectedArgument(_ word: String) -> Self {
    let word = shown(word)
    return Self(BilingualText(fr: "argument en trop « \(word) »", en: "extra argument “\(word)”"))
  }

  /// A word of the user's, safe to show and never longer than a line can hold.
  private static func shown(_ word: String) -> String {
    let head = word.unicodeScalars.prefix(60)
    let isWhole = head.endIndex == word.unicodeScalars.endIndex
    return TerminalText.sanitised(String(head)) + (isWhole ? "" : "…")
  }
}

extension ParameterDescription {
  /// The option as one would type it.
  fileprivate var sample: BilingualText {
    guard takesValue else { return BilingualText(verbatim: spelling) }
    return BilingualText(
      fr: "\(spelling) \(placeholder.french)", en: "\(spelling) \(placeholder.english)")
  }
}

extension BilingualText {
  fileprivate static func expected(_ parameter: ParameterDescription) -> Self? {
    parameter.syntax.map {
      BilingualText(fr: "attendu : \($0.expected.french)", en: "expected: \($0.expected.english)")
    }
  }

  fileprivate static func joined(_ first: Self?, _ second: Self?) -> Self? {
    guard let first, let second else { return first ?? second }
    return BilingualText(
      fr: "\(first.french) ; \(second.french)", en: "\(first.english); \(second.english)")
  }
}
