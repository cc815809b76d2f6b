import Diagnostics

/// The rules of the grammar, by what they read.
enum TimespanRule: Hashable, Sendable {
  case date, list, range, since, until, between
  case anniversary, quantity, relative, recurrence, toCome
  /// « suspendu depuis 2023 »
  case stopped
  /// A date alone, in answer to « depuis quand ? ».
  case asked
  /// « depuis dix ans » without a day to count from.
  case unanchored

  var text: BilingualText {
    switch self {
    case .date: BilingualText(fr: "date écrite", en: "a written date")
    case .list: BilingualText(fr: "date d'une énumération", en: "a date of a list")
    case .range: BilingualText(fr: "de … à …", en: "from … to …")
    case .since: BilingualText(fr: "date de début", en: "a date of beginning")
    case .until: BilingualText(fr: "date de fin", en: "a date of ending")
    case .between: BilingualText(fr: "entre … et …", en: "between … and …")
    case .anniversary: BilingualText(fr: "anniversaire", en: "an anniversary")
    case .quantity: BilingualText(fr: "durée", en: "a length of time")
    case .relative: BilingualText(fr: "date relative", en: "a relative date")
    case .recurrence: BilingualText(fr: "répétition", en: "a repetition")
    case .toCome: BilingualText(fr: "à venir, sans date", en: "to come, without a date")
    case .stopped:
      BilingualText(fr: "date d'arrêt ou de suspension", en: "a date of stopping or suspension")
    case .asked:
      BilingualText(
        fr: "date donnée à une question « depuis quand »",
        en: "a date given to a question “since when”")
    case .unanchored:
      BilingualText(
        fr: "début inconnu, faute de date de référence",
        en: "start unknown for want of a reference date")
    }
  }
}
