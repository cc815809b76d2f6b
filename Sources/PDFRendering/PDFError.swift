public import Diagnostics

/// Why a document could not be written as PDF.
public enum PDFError: Error, Hashable, Sendable {
  /// No font at all is installed: there is nothing to draw letters with.
  case noFont

  /// Cairo gave up; its own words say why.
  case drawing(String)

  /// What to tell the person who asked for the file.
  public var explanation: BilingualText {
    switch self {
    case .noFont:
      BilingualText(
        fr: "aucune police n'est installée ; installez fonts-liberation",
        en: "no font is installed; install fonts-liberation")
    case .drawing(let reason):
      BilingualText(
        fr: "le PDF n'a pas pu être dessiné (Cairo : « \(reason) »)",
        en: "the PDF could not be drawn (Cairo: “\(reason)”)")
    }
  }
}
