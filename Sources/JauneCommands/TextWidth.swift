import CommandTree
import Diagnostics
import Terminal

/// How wide tables drawn in characters may be.
enum TextWidth {
  static let option = Option(
    "width", .integer(atLeast: 20),
    help: BilingualText(
      fr: "Largeur du texte en colonnes ; sinon celle du terminal, et \(ofFiles) dans un fichier.",
      en: "Width of the text in columns; else the terminal's, and \(ofFiles) in a file."))

  /// A file reads the same wherever it was written; this fits an A4 sheet in landscape.
  private static let ofFiles = 120

  /// The width where the user asks for none.
  ///
  /// - Parameter output: Where the text goes; `nil` and `-` are standard output.
  static func usual(to output: String?, in console: Console) -> Int {
    output == nil || output == "-" ? console.outputCapabilities.width : ofFiles
  }
}
