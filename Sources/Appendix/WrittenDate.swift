import Diagnostics

/// A day as prose writes it: « 30 novembre 2012 », “30 November 2012”.
enum WrittenDate {
  private static let months = [
    BilingualText(fr: "janvier", en: "January"), BilingualText(fr: "février", en: "February"),
    BilingualText(fr: "mars", en: "March"), BilingualText(fr: "avril", en: "April"),
    BilingualText(fr: "mai", en: "May"), BilingualText(fr: "juin", en: "June"),
    BilingualText(fr: "juillet", en: "July"), BilingualText(fr: "août", en: "August"),
    BilingualText(fr: "septembre", en: "September"), BilingualText(fr: "octobre", en: "October"),
    BilingualText(fr: "novembre", en: "November"), BilingualText(fr: "décembre", en: "December"),
  ]

  /// - Parameter iso: A day as ISO 8601 has it; anything else is given back as it is.
  static func written(_ iso: String, _ language: Language) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return iso }
    let day = parts[2] == 1 && language == .french ? "1er" : "\(parts[2])"
    return "\(day) \(months[parts[1] - 1][language]) \(parts[0])"
  }
}
