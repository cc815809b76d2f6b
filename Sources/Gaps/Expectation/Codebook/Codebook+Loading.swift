public import Diagnostics
public import Files
import JSON

extension Codebook {
  /// Reads and checks a codebook.
  ///
  /// - Parameters:
  ///   - file: The file's name in diagnostics.
  ///   - report: Receives everything that is wrong or odd, each with its place and path.
  /// - Returns: What could be read; `nil` when it is not JSON, or no theme could be read.
  public static func load(
    _ bytes: ByteStorage, file: String, report: (Diagnostic) -> Void
  ) -> Codebook? {
    guard let root = JSONDocument.parse(bytes, file: file, report: report) else { return nil }
    return JSONReader.read(root, file: file, report: report) { Codebook($0) }
  }

  /// Reads and checks a codebook file; one that cannot be opened is reported too.
  public static func load(file path: String, report: (Diagnostic) -> Void) -> Codebook? {
    do throws(FileError) {
      return load(try ByteStorage.contents(ofFile: path), file: path, report: report)
    } catch {
      report(error.diagnostic)
      return nil
    }
  }

  /// The codebook for the questionnaire that jaune was made for: how French local authorities speak
  /// of coordinating what they do abroad.
  public static let standard = load(
    ByteStorage(PackageResources.codebook_json), file: "codebook.json", report: { _ in })!

  /// The file ``standard`` is read from: a start for a codebook of one's own.
  public static var standardFile: String {
    String(decoding: PackageResources.codebook_json, as: UTF8.self)
  }

  /// The JSON Schema (draft 2020-12) of codebook files.
  public static var schema: String {
    String(decoding: PackageResources.codebook_schema_json, as: UTF8.self)
  }
}
