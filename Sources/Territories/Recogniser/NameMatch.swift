/// A run of words that is a name, and what stands around it.
struct NameMatch {
  /// The words of the name.
  var words: Range<Int>

  var candidates: [Candidate]
  var cautions: NameCaution

  /// The name the words are a misprint of.
  var misprintOf: String?

  /// How many letters the misprint changed.
  var distance = 0

  /// The administrative word before or after it.
  var unit: AdministrativeWord?

  /// The country an adjective beside it is of: "Sud algérien".
  var demonym: UInt32?

  /// The name begins with a capital letter.
  var isCapital: Bool

  /// Nothing but the name and its administrative word stands in its item of the list.
  var isWholeItem = false

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
    var ground: MentionGround
    /// Whether a neighbour, word or zone speaks for it.
    var isSupported: Bool
  }
}
