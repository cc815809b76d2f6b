import Diagnostics
import Timespans

/// A date of a survey's description as prose writes it: « 30 novembre 2012 », “30 November 2012”.
enum WrittenDate {
  /// - Parameter iso: A date as ISO 8601 has it; anything else is given back as it is.
  static func written(_ iso: String, _ language: Language) -> String {
    EDTFDate(iso)?.written?[language] ?? iso
  }
}
