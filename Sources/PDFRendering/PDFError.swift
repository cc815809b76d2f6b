public import Diagnostics

/// Why a document could not be written as PDF, or a picture as PNG.
public enum PDFError: Error, Hashable, Sendable {
  /// No font with Latin letters is installed: there is nothing to draw words with.
  case noFont

  /// A picture has no size, or one that is no number.
  case noSize

  /// Cairo gave up; its own words say why.
  case drawing(String)

  /// What to tell the person who asked for the file.
  public var explanation: BilingualText {
    switch self {
    case .noFont:
      BilingualText(
        fr: "aucune police qui ait nos lettres n'est installée ; installez fonts-liberation",
        en: "no font with Latin letters is installed; install fonts-liberation")
    case .noSize:
      BilingualText(
        fr: "l'image n'a pas de dimensions que l'on puisse dessiner",
        en: "the picture has no size that can be drawn")
    case .drawing(let reason):
      BilingualText(
        fr: "le dessin a échoué (Cairo : « \(reason) »)",
        en: "drawing failed (Cairo: “\(reason)”)")
    }
  }
}
