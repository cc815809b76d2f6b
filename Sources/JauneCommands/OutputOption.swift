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

  static func write(_ bytes: [UInt8], to path: String?, in console: inout Console) throws {
    if let path, path != "-" {
      try AtomicFile.write(bytes, to: path)
    } else {
      console.write(bytes)
    }
  }
}
