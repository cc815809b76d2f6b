public import Diagnostics

/// Shows diagnostics to a person, and to the scripts and editors that read lines of the form
/// `file:line:column: error: message`.
///
/// That first line is never wrapped and its severity is always in English. What follows it is
/// indented: where in a structured file, why, what to do.
public struct DiagnosticPrinter: Sendable {
  private let language: Language
  private let terminal: TerminalCapabilities

  public init(language: Language, terminal: TerminalCapabilities) {
    self.language = language
    self.terminal = terminal
  }

  /// Prints every diagnostic of a log and how many there are; nothing for an empty log.
  public static func print(_ log: DiagnosticLog, to console: inout Console) {
    let printer = DiagnosticPrinter(
      language: console.language, terminal: console.errorCapabilities)
    for diagnostic in log.diagnostics { console.warn(printer.text(of: diagnostic)) }
    if let summary = printer.summary(of: log) { console.warn(summary) }
  }

  /// The lines of a diagnostic, without a line end after the last.
  public func text(of diagnostic: Diagnostic) -> String {
    var details: [BilingualText] = []
    if let path = diagnostic.place.path {
      details.append(BilingualText(fr: "dans \(path)", en: "in \(path)"))
    }
    if let cause = diagnostic.cause {
      details.append(BilingualText(fr: "cause : \(cause.french)", en: "cause: \(cause.english)"))
    }
    if let suggestion = diagnostic.suggestion {
      details.append(
        BilingualText(
          fr: "conseil : \(suggestion.french)", en: "suggestion: \(suggestion.english)"))
    }
    return text(
      of: diagnostic.message, about: diagnostic.place.description, diagnostic.severity,
      details: details)
  }

  /// The same form for what is not in a file, such as a command line: `subject: error: message`.
  public func text(
    of message: BilingualText, about subject: String, _ severity: Diagnostic.Severity,
    details: [BilingualText] = []
  ) -> String {
    let head =
      ConsoleStyle.strong.applied(to: "\(TerminalText.sanitised(subject)):", on: terminal)
      + " \(severity.style.applied(to: "\(severity.rawValue):", on: terminal))"
      + " \(TerminalText.sanitised(message[language]))"
    return ([head] + details.flatMap(indented)).joined(separator: "\n")
  }

  /// "2 erreurs, 1 avertissement", or `nil` if there is neither an error nor a warning.
  public func summary(of log: DiagnosticLog) -> String? {
    let counts = [
      count(log.count(of: .error), fr: "erreur", en: "error"),
      count(log.count(of: .warning), fr: "avertissement", en: "warning"),
    ].compactMap(\.self)
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  private func count(_ number: Int, fr french: String, en english: String) -> String? {
    guard number > 0 else { return nil }
    let noun = language == .french ? french : english
    return "\(number) \(noun)\(number > 1 ? "s" : "")"
  }

  /// On a terminal, wrapped to it; elsewhere one line, which scripts find easier to keep whole.
  private func indented(_ text: BilingualText) -> [String] {
    let text = TerminalText.sanitised(FrenchTypography.bound(text, in: language))
    guard terminal.isTerminal else { return ["  \(text)"] }
    return TextWrapper(width: max(20, terminal.width - 2)).lines(of: text)
      .map { "  \($0.displayed)" }
  }
}

extension Diagnostic.Severity {
  fileprivate var style: ConsoleStyle {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
