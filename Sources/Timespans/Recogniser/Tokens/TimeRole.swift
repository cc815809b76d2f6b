/// What a word may do in an expression of time, or beside one; a word may do several things.
struct TimeRole: OptionSet {
  let rawValue: UInt64

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Names of times; the value of the word is the number EDTF has for it.
  static let month = Self(bit: 0)
  static let season = Self(bit: 1)
  static let weekday = Self(bit: 2)
  /// The value is a ``TimeUnit``.
  static let unit = Self(bit: 3)

  /// What says that an action stopped: « suspendu », « sommeil ».
  static let ending = Self(bit: 4)

  // Numbers; the value is theirs.
  static let cardinal = Self(bit: 5)
  static let ordinal = Self(bit: 6)
  static let ordinalEnding = Self(bit: 7)
  /// « dizaine », « quinzaine ».
  static let dozen = Self(bit: 8)
  /// « cinquantenaire ».
  static let jubilee = Self(bit: 9)

  // What stands before a date.
  static let edge = Self(bit: 10)
  static let approximate = Self(bit: 11)
  static let since = Self(bit: 12)
  static let from = Self(bit: 13)
  static let upTo = Self(bit: 14)
  static let before = Self(bit: 15)
  static let after = Self(bit: 16)
  static let between = Self(bit: 17)
  static let inside = Self(bit: 18)

  // Small words.
  static let of = Self(bit: 19)
  static let to = Self(bit: 20)
  static let article = Self(bit: 21)
  static let possessive = Self(bit: 22)
  static let demonstrative = Self(bit: 23)
  static let and = Self(bit: 24)
  static let preposition = Self(bit: 25)
  static let each = Self(bit: 26)
  static let all = Self(bit: 27)
  static let auxiliary = Self(bit: 28)
  static let now = Self(bit: 29)

  // Adjectives and adverbs.
  static let last = Self(bit: 30)
  static let next = Self(bit: 31)
  /// The value is a number of months.
  static let recurrence = Self(bit: 32)
  /// The value is a number of years: « triennal ».
  static let lasting = Self(bit: 33)
  static let during = Self(bit: 34)

  /// What says that an action began: « créée », « lancement ».
  static let beginning = Self(bit: 35)

  // What is no date, or makes none of the number beside it.
  static let law = Self(bit: 36)
  static let act = Self(bit: 37)
  static let programme = Self(bit: 38)
  static let counted = Self(bit: 39)
  static let measure = Self(bit: 40)
  static let number = Self(bit: 41)
  static let street = Self(bit: 42)
  static let norm = Self(bit: 43)
  static let person = Self(bit: 44)
  static let address = Self(bit: 45)
  static let aged = Self(bit: 46)
  static let document = Self(bit: 47)

  static let celebration = Self(bit: 48)
  static let anniversary = Self(bit: 49)
  static let bond = Self(bit: 50)
  static let old = Self(bit: 51)
  static let coming = Self(bit: 52)
  static let times = Self(bit: 53)
  static let per = Self(bit: 54)
  static let that = Self(bit: 55)
  static let more = Self(bit: 56)
  static let planned = Self(bit: 57)
  /// A word of grammar of no other use here: a date is not counted by it.
  static let grammar = Self(bit: 58)
  static let horizon = Self(bit: 59)
  static let half = Self(bit: 60)
  static let lengthWord = Self(bit: 61)
  /// What says that an action goes on again: « relancé », « reprise ».
  static let resuming = Self(bit: 62)
  /// What denies the words after it: « pas », « jamais », « sans ».
  static let denial = Self(bit: 63)
}

/// A unit that quantities of time are told in.
enum TimeUnit: Int {
  case day = 1
  case week, month, quarter, semester, year, decade, century

  func period(_ count: Int) -> CalendarPeriod {
    switch self {
    case .day: CalendarPeriod(days: count)
    case .week: CalendarPeriod(weeks: count)
    case .month: CalendarPeriod(months: count)
    case .quarter: CalendarPeriod(months: 3 * count)
    case .semester: CalendarPeriod(months: 6 * count)
    case .year: CalendarPeriod(years: count)
    case .decade: CalendarPeriod(years: 10 * count)
    case .century: CalendarPeriod(years: 100 * count)
    }
  }
}
