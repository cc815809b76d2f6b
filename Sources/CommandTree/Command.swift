public import Terminal

/// Something the program does: a struct filled from a command line, then run.
///
/// ```swift
/// struct GridCommand: Command {
///   static let survey = Argument(
///     "survey", .file(extensions: ["json"]),
///     placeholder: BilingualText(fr: "ENQUÊTE", en: "SURVEY"),
///     help: BilingualText(fr: "Le dossier de l'enquête.", en: "The folder of the survey."))
///   static let format = Option(
///     "format", .oneOf(Format.self), default: "text",
///     help: BilingualText(fr: "La forme du résultat.", en: "The form of the result."))
///   static let description = CommandDescription(
///     name: "grid", summary: …, parameters: [survey, format], examples: […])
///
///   let survey: String
///   let format: Format
///
///   init(_ arguments: Arguments) throws(UsageError) {
///     survey = try arguments.require(Self.survey)
///     format = try arguments.require(Self.format)
///   }
///
///   func run(in console: inout Console) throws -> ExitStatus { … }
/// }
/// ```
public protocol Command: SendableMetatype {
  static var description: CommandDescription { get }

  /// Fills the command from arguments that are all well-formed.
  ///
  /// - Throws: ``UsageError`` for what only the command can know: options that exclude each other,
  ///   one that needs another.
  init(_ arguments: Arguments) throws(UsageError)

  /// Does the work.
  ///
  /// - Throws: ``CommandFailure`` or a file error, told to the user with the exit status they stand
  ///   for; any other error is an internal one.
  func run(in console: inout Console) throws -> ExitStatus
}
