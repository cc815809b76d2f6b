import Diagnostics
import Files

/// A file of another kind that people hand in as CSV, known by its first bytes.
enum FileSignature: CaseIterable {
  case zip
  case oldOffice
  case pdf

  private var firstBytes: [UInt8] {
    switch self {
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    case .pdf: Array("%PDF-".utf8)
    }
  }

  static func recognised(in bytes: ByteStorage) -> Self? {
    allCases.first { signature in
      let first = signature.firstBytes
      return bytes.count >= first.count && first.indices.allSatisfy { bytes[$0] == first[$0] }
    }
  }

  var description: BilingualText {
    switch self {
    case .zip:
      BilingualText(
        fr: "une archive : un classeur .xlsx ou .ods, sans doute",
        en: "an archive: an .xlsx or .ods workbook, probably")
    case .oldOffice:
      BilingualText(fr: "un ancien classeur .xls", en: "an old .xls workbook")
    case .pdf: BilingualText(fr: "un PDF", en: "a PDF")
    }
  }

  var suggestion: BilingualText? {
    switch self {
    case .zip, .oldOffice:
      BilingualText(
        fr: "l'ouvrir dans le tableur, puis « Enregistrer sous… » au format CSV UTF-8",
        en: "open it in the spreadsheet, then “Save as…” CSV UTF-8")
    case .pdf: nil
    }
  }
}
