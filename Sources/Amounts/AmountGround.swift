public import Diagnostics

/// What an amount was read from, and what had to be decided to read it.
public struct AmountGround: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  public static let words = Self(rawValue: 1 << 0)
  public static let unitBefore = Self(rawValue: 1 << 1)
  public static let unitShared = Self(rawValue: 1 << 2)
  public static let magnitudeShared = Self(rawValue: 1 << 3)
  public static let commaOfThousands = Self(rawValue: 1 << 4)
  public static let dotOfDecimals = Self(rawValue: 1 << 5)
  public static let smallMillions = Self(rawValue: 1 << 6)
  public static let francZone = Self(rawValue: 1 << 7)
  public static let unknownCurrency = Self(rawValue: 1 << 8)
  public static let range = Self(rawValue: 1 << 9)
  public static let roundNumber = Self(rawValue: 1 << 10)
  public static let negative = Self(rawValue: 1 << 11)

  /// The reading in a few words.
  public var text: BilingualText {
    var parts = [contains(.words) ? Self.inWords : Self.inFigures]
    parts += Self.notes.filter { contains($0.mark) }.map(\.text)
    return BilingualText(
      fr: parts.map(\.french).joined(separator: " ; "),
      en: parts.map(\.english).joined(separator: "; "))
  }

  private static let inFigures = BilingualText(
    fr: "nombre en chiffres avec sa monnaie", en: "a number in figures with its currency")
  private static let inWords = BilingualText(
    fr: "nombre en lettres avec sa monnaie", en: "a number in words with its currency")

  private static let notes: [(mark: Self, text: BilingualText)] = [
    (
      .unitBefore,
      BilingualText(fr: "monnaie écrite devant", en: "currency written in front")
    ),
    (
      .range, BilingualText(fr: "borne d'une fourchette", en: "an end of a range")
    ),
    (
      .unitShared,
      BilingualText(
        fr: "monnaie écrite une fois pour toute la suite",
        en: "currency written once for the whole list")
    ),
    (
      .magnitudeShared,
      BilingualText(
        fr: "milliers ou millions sous-entendus, dits du nombre suivant",
        en: "thousands or millions understood, said of the next number")
    ),
    (
      .commaOfThousands,
      BilingualText(
        fr: "virgule lue comme séparateur de milliers", en: "comma read as parting thousands")
    ),
    (
      .dotOfDecimals,
      BilingualText(fr: "point lu comme virgule décimale", en: "point read as decimal")
    ),
    (
      .smallMillions,
      BilingualText(fr: "« m » lu comme millions", en: "“m” read as millions")
    ),
    (
      .francZone,
      BilingualText(
        fr: "franc CFA : d'Afrique de l'Ouest (XOF) sauf si l'Afrique centrale est nommée (XAF)",
        en: "CFA franc: West African (XOF) unless Central Africa is named (XAF)")
    ),
    (
      .unknownCurrency,
      BilingualText(
        fr: "monnaie de plusieurs États : lequel n'est pas dit",
        en: "a currency of several states: which is not said")
    ),
    (
      .roundNumber,
      BilingualText(fr: "nombre rond (dizaine, centaine…)", en: "a round number (ten or so…)")
    ),
    (.negative, BilingualText(fr: "signe moins", en: "minus sign")),
  ]
}
