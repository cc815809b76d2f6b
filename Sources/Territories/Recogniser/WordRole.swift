/// What a word may do in a sentence, as far as finding places goes.
struct WordRole: OptionSet {
  let rawValue: UInt32

  /// Articles, prepositions, conjunctions, pronouns: never part of a misprint.
  static let grammar = Self(rawValue: 1 << 0)
  /// à, en, au, dans, vers: what follows is where something happens.
  static let locative = Self(rawValue: 1 << 1)
  /// de, du, des, d': what follows completes the word before.
  static let genitive = Self(rawValue: 1 << 2)
  static let article = Self(rawValue: 1 << 3)
  /// et, ou, puis: goes on with a list.
  static let conjunction = Self(rawValue: 1 << 4)
  /// Institut, Université, CHU: with a capital, the head of an institution's name.
  static let institution = Self(rawValue: 1 << 5)
  /// Conseil, Parlement: an institution when a continent follows, a partner when a country does.
  static let assembly = Self(rawValue: 1 << 6)
  /// Telecom, Airlines: after a country's name, a company's.
  static let company = Self(rawValue: 1 << 7)
  /// aucun, aucune, rien: denies what follows.
  static let denial = Self(rawValue: 1 << 8)
  /// ne, n': denies with a second word.
  static let negation = Self(rawValue: 1 << 9)
  /// pas, jamais: the second word.
  static let negated = Self(rawValue: 1 << 10)
  /// mais, cependant: ends a denial.
  static let turn = Self(rawValue: 1 << 11)
  /// hors, sauf, hormis: denies what follows in the same item.
  static let exception = Self(rawValue: 1 << 12)
  static let planned = Self(rawValue: 1 << 13)
  static let ended = Self(rawValue: 1 << 14)
  /// Words of everyday or administrative French that begin sentences with a capital.
  static let common = Self(rawValue: 1 << 15)
  /// nous, elle, ils: a new clause after a comma.
  static let pronoun = Self(rawValue: 1 << 16)
  /// renouvelé, poursuivi: what was denied is over, not absent.
  static let continued = Self(rawValue: 1 << 17)
  static let plus = Self(rawValue: 1 << 18)
  /// interreg, erasmus: the name of a programme, with the names after it.
  static let programme = Self(rawValue: 1 << 19)
  /// nord, centre, oriental: a place only where its country is near.
  static let direction = Self(rawValue: 1 << 20)
  /// jusqu', fin, venir, étude: with the words beside it, says that an action is over or planned.
  static let cue = Self(rawValue: 1 << 21)

  /// rue, avenue: the name after it is one of a street.
  static let street = Self(rawValue: 1 << 22)
  /// traité, processus: named after the town where it was signed.
  static let pact = Self(rawValue: 1 << 23)
  /// docteur, madame: a person's name follows.
  static let title = Self(rawValue: 1 << 24)
  /// ville, camp, près, autour: with "de", a town's name follows.
  static let town = Self(rawValue: 1 << 25)
  /// golfe, mer: named after the country on its shore.
  static let waters = Self(rawValue: 1 << 27)
  /// celle, celui: stands for the administrative word before.
  static let substitute = Self(rawValue: 1 << 26)

  /// A text without any of these denies nothing, and all it names is current.
  static let temporal: Self = [
    .denial, .negation, .negated, .exception, .continued, .ended, .planned, .cue,
  ]
}
