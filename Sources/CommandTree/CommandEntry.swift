import Terminal

/// A command in a tree: its description, and how it is filled and run.
struct CommandEntry: Sendable {
  typealias Run = (inout Console) throws -> ExitStatus

  let description: CommandDescription
  let fill: @Sendable (Arguments) throws(UsageError) -> Run

  init(
    _ description: CommandDescription,
    fill: @escaping @Sendable (Arguments) throws(UsageError) -> Run
  ) {
    self.description = description
    self.fill = fill
  }

  init<C: Command>(_ type: C.Type) {
    self.init(type.description) { arguments throws(UsageError) in
      let command = try type.init(arguments)
      return { console in try command.run(in: &console) }
    }
  }
}
