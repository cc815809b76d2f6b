import Diagnostics

/// The names of the styles that word processors do not have of themselves: who edits the file
/// chooses among them.
extension OfficeWords {
  static let styleOrganiser = BilingualText(
    fr: "Couverture – organisateur", en: "Cover – organiser")
  static let styleTitleLine = BilingualText(fr: "Couverture – ligne", en: "Cover – line")
  static let styleTableCaption = BilingualText(fr: "Tableau – chapeau", en: "Table – lead")
  static let stylePicture = BilingualText(fr: "Image", en: "Picture")
  static let styleCellLink = BilingualText(fr: "Chiffre – lien", en: "Figure – link")
  static let styleHidden = BilingualText(fr: "Blancs masqués", en: "Hidden blanks")
  static let styleContinuation = BilingualText(fr: "Titre – suite", en: "Heading – continued")
  static let styleFoot = BilingualText(fr: "Tableau – bas", en: "Table – foot")
  static let styleEnd = BilingualText(fr: "Tableau – fin", en: "Table – end")
  static let styleHairline = BilingualText(fr: "Filet", en: "Hairline")
  static let styleTable = BilingualText(fr: "Tableau d’enquête", en: "Survey table")
  static let styleAnswers = BilingualText(fr: "Réponse", en: "Answer")
  static let styleFigures = BilingualText(fr: "Chiffre", en: "Figure")
  static let styleAtEnd = BilingualText(fr: "à droite", en: "right")
  static let styleHeading = BilingualText(fr: "en-tête", en: "heading")
  static let styleHeadingAtEnd = BilingualText(fr: "en-tête à droite", en: "heading, right")
  static let styleSpanner = BilingualText(fr: "groupe de colonnes", en: "spanner")
  static let styleLabel = BilingualText(fr: "libellé", en: "label")
  static let styleTotal = BilingualText(fr: "total", en: "total")
  static let stylePart = BilingualText(fr: "partie", en: "part")
  static let styleAbsent = BilingualText(fr: "absente", en: "absent")
}
