import Foundation
import Territories

/// Tells whether the compiled gazetteer is that of the files beside it.
enum SourceDigest {
  /// FNV-1a over the names and contents of all tables under a folder, in the order of their paths.
  static func of(_ folder: URL) throws -> String {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") || $0.hasSuffix(".csv") }.sorted()
    var digest = GazetteerDigest()
    for name in names {
      digest.add(name.utf8)
      digest.add(try Data(contentsOf: folder.appending(path: name)))
    }
    return digest.text
  }
}
