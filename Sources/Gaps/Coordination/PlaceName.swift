import Diagnostics
import Territories

extension Place {
  /// The name of a place with its country, where it is not one: « Kayes (Mali) ».
  var fullName: BilingualText {
    guard level != .country, let country, country != self else {
      return BilingualText(fr: frenchName, en: englishName)
    }
    return BilingualText(
      fr: "\(frenchName) (\(country.frenchName))", en: "\(englishName) (\(country.englishName))")
  }

  var ownName: BilingualText { BilingualText(fr: frenchName, en: englishName) }
}
