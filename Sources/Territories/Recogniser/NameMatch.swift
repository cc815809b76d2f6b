/// A run of words that is a name, and what stands around it.
struct NameMatch {
  /// The words of the name.
  var words: Range<Int>

  var candidates: [Candidate]
  var cautions: NameCaution

  /// How many letters the misprint changed; 0 where the name is spelt right.
  var distance = 0

  /// The administrative word before or after it.
  var unit: UnitRule?

  /// The country an adjective beside it is of: "Sud algérien".
  var demonym: UInt32?

  /// The name begins with a capital letter.
  var isCapital: Bool

  /// Nothing but the name and its administrative word stands in its item of the list.
  var isWholeItem = false

  /// Whether the words before it announce a town: "à Kayes", "près de Kolda".
  var isTown = false

  /// Whether a country of today bears the name.
  var isCountryName: Bool {
    candidates.contains { $0.isCountry && $0.status == .current && $0.kind != .alternate }
  }

  /// The place chosen, and how clearly.
  var choice: Choice?

  struct Choice {
    var candidate: Candidate
    var score: Double
    var lead: Double
    var ground: Ground
    /// Whether a neighbour, word or zone speaks for it.
    var isSupported: Bool

    /// ``MentionGround``, without the text of the word.
    enum Ground {
      case name
      case neighbour(Place)
      case administrativeWord, respondent
    }
  }

  /// What a choice rests on, as it is told.
  func ground(of choice: Choice) -> MentionGround {
    switch choice.ground {
    case .name: .name
    case .neighbour(let place): .neighbour(place)
    case .administrativeWord: .administrativeWord(unit?.word.word ?? "")
    case .respondent: .respondent
    }
  }
}
