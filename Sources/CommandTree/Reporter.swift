import Diagnostics
import Terminal

/// Says on standard error why a command line was not carried out.
struct Reporter {
  private let tree: CommandTree
  private let command: CommandDescription?
  private let language: Language
  private let terminal: TerminalCapabilities

  init(_ tree: CommandTree, _ command: CommandDescription?, _ console: Console) {
    self.tree = tree
    self.command = command
    language = console.language
    terminal = console.errorCapabilities
  }

  /// Every problem, then how the command is used and where to read more.
  func lines(of error: UsageError) -> [String] {
    var lines = error.problems.map { text(of: $0.message, $0.suggestion) }
    if error.untold > 0 {
      let rest = BilingualText(
        fr: "… et \(error.untold) de plus", en: "… and \(error.untold) more")
      lines.append(rest[language])
    }
    lines.append(HelpPage.usage(of: command, in: tree, language, width: terminal.width))
    let page = "\(tree.name) help" + (command.map { " \($0.name)" } ?? "")
    let directions = BilingualText(
      fr: "« \(page) » en dit plus.", en: "“\(page)” says more.")
    lines.append(FrenchTypography.bound(directions, in: language))
    return lines
  }

  func text(of failure: CommandFailure) -> String {
    switch failure.account {
    case .diagnostic(let diagnostic): printer.text(of: diagnostic)
    case .message(let message, let suggestion): text(of: message, suggestion)
    }
  }

  /// The form of a diagnostic, with the command in the place of the file.
  private func text(of message: BilingualText, _ suggestion: BilingualText?) -> String {
    let subject = [tree.name, command?.name].compactMap(\.self).joined(separator: " ")
    return printer.text(
      of: message, about: subject, .error, details: [suggestion].compactMap(\.self))
  }

  private var printer: DiagnosticPrinter {
    DiagnosticPrinter(language: language, terminal: terminal)
  }
}
