public import Terminal

/// Something the program does: a struct filled from a command line, then run.
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
