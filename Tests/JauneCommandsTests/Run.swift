import CommandTree
import Diagnostics
import Files
import JauneCommands
import Terminal
import TestSupport

/// What a run of jaune left behind.
struct Outcome {
  var status: Int
  var output: [UInt8]
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

/// Runs jaune in memory, as on a terminal of 80 columns that shows no colour.
func run(_ arguments: [String], language: Language = .french, width: Int = 80) -> Outcome {
  let output = MemorySink()
  let errors = MemorySink()
  let terminal = TerminalCapabilities(isTerminal: true, width: width, showsColor: false)
  var console = Console(
    output: output, errors: errors, outputCapabilities: terminal, errorCapabilities: terminal)
  let status = jaune.run(
    arguments: arguments, console: &console, environment: ["LANG": language.rawValue])
  return Outcome(status: Int(status.rawValue), output: output.bytes, errors: errors.text)
}

/// Runs a line without quotes; `SURVEY` stands for the annex.
func run(_ line: String, language: Language = .french, width: Int = 80) -> Outcome {
  let words = line.split(separator: " ").map { $0 == "SURVEY" ? Project.annex : String($0) }
  return run(words, language: language, width: width)
}

/// Where the project's own files are.
enum Project {
  static let root = PathName.folder(of: PathName.folder(of: PathName.folder(of: #filePath)))
  static let annex = root + "/Fixtures/annexe-6"
  static let report = root + "/Reports/annexe-6"

  static func text(_ path: String) throws -> String {
    let bytes = try ByteStorage.contents(ofFile: path)
    return bytes.text(0..<bytes.count)
  }
}

extension PassingFolder {
  /// A copy of the annex's survey, to be spoiled.
  func copyAnnex() throws { try copy(Project.annex) }
}
