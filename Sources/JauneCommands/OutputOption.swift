import CommandTree
import Diagnostics
import Files
import Terminal

/// Where a command writes: standard output, or a file that is written whole or not at all.
enum OutputOption {
  static let output = Option(
    "output", short: "o", .file(),
    help: BilingualText(
      fr: "Écrit dans ce fichier ; son extension donne le format.",
      en: "Writes to this file; its extension gives the format."))

  /// Whether a path asks for a folder of files rather than one file.
  static func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || PathName.isFolder(path) }

  /// - Parameter sources: The files the result was made from, which it must not replace.
  static func write(
    _ bytes: [UInt8], to path: String?, sparing sources: [String], in console: inout Console
  ) throws {
    if let path, path != "-" {
      try spare(sources, from: [path])
      try AtomicFile.write(bytes, to: path)
    } else {
      console.write(bytes)
    }
  }

  /// Writes several files into a folder, which is made if it is not there, and says what it wrote.
  ///
  /// - Parameter files: Their names may hold folders of their own, which are made too.
  static func write(
    files: [(name: String, bytes: [UInt8])], to folder: String, sparing sources: [String],
    in console: inout Console
  ) throws {
    let files = files.map { (path: PathName.joining(folder, $0.name), bytes: $0.bytes) }
    try spare(sources, from: files.map(\.path))
    try AtomicFile.createDirectory(folder)
    for folder in Set(files.map { PathName.folder(of: $0.path) }).sorted() {
      try AtomicFile.createDirectory(folder)
    }
    for (path, bytes) in files {
      try AtomicFile.write(bytes, to: path)
      let shown = TerminalText.sanitised(path)
      console.print(
        BilingualText(
          fr: "\(shown) (\(bytes.count) octets)", en: "\(shown) (\(bytes.count) bytes)"))
    }
  }

  /// - Throws: ``CommandFailure`` if a result would be written over what it was made from.
  static func spare(_ sources: [String], from results: [String]) throws {
    for path in results where sources.contains(where: { PathName.isSameFile($0, path) }) {
      throw CommandFailure(
        .cannotWrite,
        BilingualText(
          fr: "« \(path) » est un fichier de l'enquête ; rien n'est écrit",
          en: "“\(path)” is one of the survey's files; nothing is written"),
        suggestion: BilingualText(
          fr: "écrire ailleurs, avec -o", en: "write elsewhere, with -o"))
    }
  }
}
