import Foundation

/// Takes ISO's names of subdivisions apart: `Abū Z̧aby [Abu Dhabi]`, `Oulu; Uleåborg`,
/// `Anhui Sheng`, `Dakhla-Oued Ed-Dahab (EH)`.
enum SubdivisionName {
  /// The bare name first, then the forms with its word of administration and those in brackets.
  static func parts(of name: String, country: String) -> [String] {
    var rest = name
    var others: [String] = []
    for (open, close) in [("[", "]"), ("(", ")")] {
      while let start = rest.range(of: open), let end = rest.range(of: close),
        start.upperBound <= end.lowerBound
      {
        let inside = String(rest[start.upperBound..<end.lowerBound])
        if inside.count > 3, !inside.hasPrefix("EH"), inside.first?.isUppercase == true,
          inside != "Région"
        {
          others.append(inside)
        }
        rest.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    rest = rest.trimmingCharacters(in: .whitespaces)
    for separator in ["/", ";"] {
      let parts = rest.components(separatedBy: separator)
      if parts.count > 1 {
        rest = parts[0]
        others += parts.dropFirst()
      }
    }
    if let comma = rest.range(of: ", ") {
      // "Praha, Hlavní město", "Bristol, City of": what follows the comma says what it is.
      rest = String(rest[..<comma.lowerBound])
    }
    let (bare, full) = withoutUnit(rest, country: country)
    if bare != full { others.insert(full, at: 0) }
    var seen: Set<String> = []
    return ([bare] + others).map {
      $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "*", with: "")
        .replacingOccurrences(of: "\u{327}", with: "")
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The words of administration in local languages, by country; those before and those after.
  private static let units: [String: (before: [String], after: [String])] = [
    "AZ": ([], [" şəhəri"]),
    "BY": ([], ["skaya voblasts'", "skaja oblast'"]),
    "CN": (
      [],
      [
        " Sheng", " Shi", " Zhuangzu Zizhiqu", " Huizi Zizhiqu", " Uygur Zizhiqu",
        " Zizhiqu", " SAR",
      ]
    ),
    "CZ": ([], [" kraj"]),
    "DO": (["Distrito Nacional "], []),
    "EE": ([], ["maa"]),
    "ES": ([], [", Comunidad de"]),
    "HR": ([], [" županija"]),
    "KR": ([], ["-teukbyeolsi", "-gwangyeoksi", "-teukbyeoljachido", "-do", "-si"]),
    "KZ": ([], [" oblysy", " qalasy"]),
    "LT": ([], [" apskritis", " savivaldybė"]),
    "LV": ([], [" novads"]),
    "RU": ([], [" oblast'", " kray", ", Respublika", " avtonomnyy okrug", " avtonomnaya oblast'"]),
    "SE": ([], ["s län", " län"]),
    "SK": ([], [" kraj"]),
  ]

  private static func withoutUnit(_ name: String, country: String) -> (bare: String, full: String) {
    guard let units = units[country] else { return (name, name) }
    for word in units.before where name.hasPrefix(word) {
      return (String(name.dropFirst(word.count)), name)
    }
    for word in units.after where name.hasSuffix(word) && name.count > word.count + 2 {
      return (String(name.dropLast(word.count)), name)
    }
    return (name, name)
  }
}
