public import Diagnostics
public import Files
import JSON

extension Questionnaire {
  /// Reads and checks a questionnaire.
  ///
  /// - Parameters:
  ///   - file: The file's name in diagnostics.
  ///   - report: Receives everything that is wrong or odd, each with its place and path.
  /// - Returns: What could be read; `nil` when it is not JSON, or no form could be read.
  public static func load(
    _ bytes: ByteStorage, file: String, report: (Diagnostic) -> Void
  ) -> Questionnaire? {
    guard let root = JSONDocument.parse(bytes, file: file, report: report) else { return nil }
    return JSONReader.read(root, file: file, report: report) { Questionnaire($0) }
  }

  public static func load(
    _ bytes: [UInt8], file: String, report: (Diagnostic) -> Void
  ) -> Questionnaire? {
    load(ByteStorage(bytes), file: file, report: report)
  }

  /// Reads and checks a questionnaire file; one that cannot be opened is reported too.
  public static func load(file path: String, report: (Diagnostic) -> Void) -> Questionnaire? {
    do throws(FileError) {
      return load(try ByteStorage.contents(ofFile: path), file: path, report: report)
    } catch {
      report(error.diagnostic)
      return nil
    }
  }

  /// The JSON Schema (draft 2020-12) of questionnaire files.
  public static var schema: String {
    String(decoding: PackageResources.questionnaire_schema_json, as: UTF8.self)
  }
}
