public import Diagnostics

/// Why an office file cannot be made.
public enum OfficeError: Error, Hashable, Sendable {
  /// A part of the file, or all of it, would be longer than the 4 GB that a plain ZIP archive holds.
  case tooLong(part: String)

  /// The file would have more parts than the 65,535 that a plain ZIP archive counts.
  case tooManyParts

  /// A figure cannot be made a bitmap of.
  case picture(title: String)

  /// zlib refused to compress a part.
  case compression(part: String, code: Int)

  public var message: BilingualText {
    switch self {
    case .tooLong(let part):
      BilingualText(
        fr: "le fichier bureautique dépasserait 4 Go (\(part))",
        en: "the office file would exceed 4 GB (\(part))")
    case .tooManyParts:
      BilingualText(
        fr: "le fichier bureautique aurait plus de 65 535 parties",
        en: "the office file would have more than 65,535 parts")
    case .picture(let title):
      BilingualText(
        fr: "la figure « \(title) » n’a pas pu être dessinée",
        en: "the figure “\(title)” could not be drawn")
    case .compression(let part, let code):
      BilingualText(
        fr: "la compression de \(part) a échoué (zlib : \(code))",
        en: "compressing \(part) failed (zlib: \(code))")
    }
  }
}
