public import Diagnostics

/// How a run ended, as scripts see it; stable.
///
/// From 64 on, the numbers are those of BSD's `sysexits.h`.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  case success = 0
  case inputHasErrors = 1
  case wrongUsage = 64
  case inputMissing = 66
  case internalError = 70
  case cannotWrite = 74

  public var meaning: BilingualText {
    switch self {
    case .success: BilingualText(fr: "tout va bien", en: "all is well")
    case .inputHasErrors:
      BilingualText(fr: "les données contiennent des erreurs", en: "the input has errors")
    case .wrongUsage:
      BilingualText(
        fr: "la ligne de commande n'est pas comprise", en: "the command line is not understood")
    case .inputMissing:
      BilingualText(
        fr: "un fichier d'entrée manque ou ne peut être lu",
        en: "an input file is missing or cannot be read")
    case .internalError: BilingualText(fr: "erreur interne", en: "internal error")
    case .cannotWrite:
      BilingualText(fr: "le résultat ne peut être écrit", en: "the result cannot be written")
    }
  }
}
