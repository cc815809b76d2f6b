import Diagnostics
public import Terminal

extension CommandTree {
  /// Reads a command line and does what it says.
  ///
  /// Nothing a user can type makes this stop otherwise than by returning: what is wrong is told on
  /// standard error. The language is the one of `--lang`, wherever it stands and whatever else is
  /// wrong, else the one the environment asks for.
  ///
  /// - Parameter arguments: Without the program's own name.
  public func run(
    arguments: [String], console: inout Console, environment: [String: String]
  ) -> ExitStatus {
    let line = CommandLineOutline(arguments)
    console.language = line.language ?? Language(environment: environment)
    let status = dispatch(line, in: &console)
    do {
      try console.finish()
    } catch {
      console.warn(Reporter(self, nil, console).text(of: CommandFailure(unwritten: error)))
      return .cannotWrite
    }
    return status
  }

  private func dispatch(_ line: CommandLineOutline, in console: inout Console) -> ExitStatus {
    guard let name = line.command else { return answer(line, in: &console) }
    guard let entry = entries.first(where: { $0.description.name == name }) else {
      let known = descriptions.map(\.name)
      return refuse(UsageError(.unknownCommand(name, known: known)), nil, in: &console)
    }
    return line.asksForHelp
      ? printHelp(about: name, in: &console) : run(entry, line.words, in: &console)
  }

  /// Answers a line that names no command.
  private func answer(_ line: CommandLineOutline, in console: inout Console) -> ExitStatus {
    if let problem = line.strayOption(in: self) {
      return refuse(UsageError(problem), nil, in: &console)
    } else if line.asksForHelp {
      return printHelp(about: nil, in: &console)
    }
    do throws(UsageError) {
      _ = try ArgumentParser.parse(line.words, for: root)
    } catch {
      return refuse(error, nil, in: &console)
    }
    if line.asksForVersion {
      console.print("\(name) \(version)")
      return .success
    }
    // Nothing was asked: there is no result to print, but a way to ask.
    console.warn(
      HelpPage.brief(self, in: console.language, width: console.errorCapabilities.width))
    return .wrongUsage
  }

  private func printHelp(about command: String?, in console: inout Console) -> ExitStatus {
    let width = console.outputCapabilities.width
    console.print(help(about: command, in: console.language, width: width))
    return .success
  }

  private func run(
    _ entry: CommandEntry, _ words: [String], in console: inout Console
  ) -> ExitStatus {
    let work: CommandEntry.Run
    do throws(UsageError) {
      let arguments = try ArgumentParser.parse(words, for: entry.description)
      // Bundled with other letters, as in `-ah`, where the outline cannot see it.
      if arguments[CommonParameters.help] {
        return printHelp(about: entry.description.name, in: &console)
      }
      work = try entry.fill(arguments)
    } catch {
      return refuse(error, entry.description, in: &console)
    }
    do {
      return try work(&console)
    } catch let error as UsageError {
      return refuse(error, entry.description, in: &console)
    } catch {
      let failure = CommandFailure(error)
      console.warn(Reporter(self, entry.description, console).text(of: failure))
      return failure.status
    }
  }

  private func refuse(
    _ error: UsageError, _ command: CommandDescription?, in console: inout Console
  ) -> ExitStatus {
    for text in Reporter(self, command, console).lines(of: error) { console.warn(text) }
    return .wrongUsage
  }

  /// The program itself as a command without arguments, to read what stands before one.
  private var root: CommandDescription {
    CommandDescription(
      name: name, summary: summary, parameters: [CommonParameters.version], examples: [])
  }
}
