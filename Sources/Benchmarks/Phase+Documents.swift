import CommandTree
import Diagnostics
import Files
import JauneCommands
import Responses
import Terminal

extension Phase {
  /// Reads the survey of prose and nothing else: what every document has to begin with.
  func readProse(_ folder: String) throws -> Int {
    var log = DiagnosticLog()
    return try Survey.load("\(folder)/\(Self.proseFolder)", log: &log)?.tables.count ?? 0
  }

  /// The whole of `jaune report`, from the files of the survey to the file of the report.
  ///
  /// - Returns: The bytes of the report.
  func report(_ folder: String) throws -> Int {
    let file = "\(folder)/\(Self.reportName(rawValue))"
    var console = Console(output: Silence(), errors: Silence())
    let status = jaune.run(
      arguments: ["report", "\(folder)/\(Self.proseFolder)", "-o", file], console: &console,
      environment: [:])
    guard status == .success || status == .inputHasErrors else { throw ReportFailure() }
    return try ByteStorage.contents(ofFile: file).count
  }

  static let proseFolder = "prose"

  static func reportName(_ format: String) -> String { "report.\(format)" }

  /// The pages of a PDF as Cairo writes it, whose objects stand in clear.
  static func pageCount(of file: String) -> Int? {
    guard let bytes = try? ByteStorage.contents(ofFile: file) else { return nil }
    let mark = Array("/Type /Page".utf8)
    var count = 0
    var index = 0
    while index + mark.count < bytes.count {
      if bytes[index] == mark[0],
        mark.indices.allSatisfy({ bytes[index + $0] == mark[$0] }),
        bytes[index + mark.count] != UInt8(ascii: "s")
      {
        count += 1
      }
      index += 1
    }
    return count
  }
}

/// A format that could not be written; what the command says of it is not heard here.
private struct ReportFailure: Error {}

/// A stream that nobody listens to.
private final class Silence: ByteSink {
  func write(_ bytes: [UInt8]) {}
}
