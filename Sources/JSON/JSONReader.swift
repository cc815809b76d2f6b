public import Diagnostics

/// A value being read into the program's own types, which knows the path that led to it.
///
/// What is wrong is reported with its place and path, answered with `nil`, and the reading goes on,
/// so that one run shows every mistake. Reading a structure reads like the list of its members:
///
///     enum Member: String, CaseIterable { case name, size, tags }
///
///     guard let object = reader.object(Member.self) else { return nil }
///     let name = object.required(.name)?.string()
///     let size = object[.size]?.int() ?? 1
///     let tags = object[.tags]?.elements()?.compactMap { $0.string() } ?? []
public struct JSONReader {
  public let value: JSONValue

  /// Such as `forms[2].questions[0]`; empty at the root.
  public let path: String

  let session: JSONReadingSession

  /// Reads a parsed file: `body` gets a reader of its root, which must not outlive the call.
  public static func read<Result>(
    _ root: JSONValue, file: String, report: (Diagnostic) -> Void,
    _ body: (JSONReader) throws -> Result
  ) rethrows -> Result {
    try withoutActuallyEscaping(report) { report in
      let session = JSONReadingSession(file: file, report: report)
      return try body(JSONReader(value: root, path: "", session: session))
    }
  }

  /// Where the value stands.
  public var place: SourcePlace {
    SourcePlace(value.position, file: session.file, path: path.isEmpty ? nil : path)
  }

  /// Reports something about this value.
  public func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: BilingualText,
    cause: BilingualText? = nil, suggestion: BilingualText? = nil
  ) {
    session.report(
      Diagnostic(severity, code, at: place, message, cause: cause, suggestion: suggestion))
  }
}

/// What all the readers of one file share.
final class JSONReadingSession {
  let file: String
  let report: (Diagnostic) -> Void

  init(file: String, report: @escaping (Diagnostic) -> Void) {
    self.file = file
    self.report = report
  }
}
