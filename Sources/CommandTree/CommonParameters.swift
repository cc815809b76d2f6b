import Diagnostics

/// What every command understands, declared once.
enum CommonParameters {
  static let language = Option(
    "lang", .oneOf(Language.self),
    help: BilingualText(
      fr: "Langue des messages et de l'aide ; sinon celle du système, sinon le français.",
      en: "Language of messages and help; else the system's, else French."))

  static let help = Flag(
    "help", short: "h", help: BilingualText(fr: "Affiche cette aide.", en: "Shows this help."))

  /// Only before the command.
  static let version = Flag(
    "version", help: BilingualText(fr: "Affiche la version.", en: "Shows the version."))

  static let ofCommands = [language.described, help.described]
  static let ofRoot = ofCommands + [version.described]
}
