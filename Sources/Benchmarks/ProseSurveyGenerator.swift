import Files

/// A survey of long prose answers, the same again from the same seed: what a thick report is made of.
///
/// Two forms ask the same questions, as regions and their councils would be asked; half of the cells
/// of lists of items hold a few words, all others some sentences.
struct ProseSurveyGenerator {
  static let fileNames = ["survey.json", "questionnaire.json", "regions.csv", "conseils.csv"]

  private let actors: Int
  private var random: SplitMix64

  private static let zones = [
    ("europe", "Europe"), ("north-america", "Amérique du Nord"),
    ("north-africa", "Afrique du Nord"), ("sub-saharan-africa", "Afrique subsaharienne"),
    ("asia", "Asie"),
  ]
  private static let fields = [
    ("solidarity", "Solidarité internationale"), ("cooperation", "Coopération décentralisée"),
    ("export", "Export"), ("influence", "Rayonnement international"),
  ]
  private static let open = [
    ("partnerships", "Quels partenariats avez-vous ?"), ("tools", "Quels outils utilisez-vous ?"),
    ("proposals", "Quelles sont vos propositions ?"), ("role", "Quel rôle attendez-vous ?"),
  ]
  private static let short = ["X", "", "Oui", "Rien", "Sénégal, Mali", "Québec", "Pologne"]
  private static let words = [
    "coopération", "la", "région", "soutient", "des", "projets", "avec", "ses", "partenaires",
    "depuis", "1994", "formation", "échanges", "associations", "« jeunesse »", "et", "culture",
    "développement", "international", "Mali (Kayes)", "Sénégal", "Québec", "financement",
    "25 000 €", "collectivités", "territoriales", "agriculture", "de", "à", "pour", "l'accès",
  ]

  init(actors: Int, seed: UInt64) {
    self.actors = actors
    random = SplitMix64(state: seed)
  }

  /// Writes the survey into a folder.
  ///
  /// - Returns: The bytes of the answers.
  mutating func write(to folder: String) throws(FileError) -> Int {
    try AtomicFile.createDirectory(folder)
    try AtomicFile.write(Array(survey.utf8), to: "\(folder)/survey.json")
    try AtomicFile.write(Array(questionnaire.utf8), to: "\(folder)/questionnaire.json")
    var size = 0
    for form in ["regions", "conseils"] {
      let bytes = Array(responses(form).utf8)
      try AtomicFile.write(bytes, to: "\(folder)/\(form).csv")
      size += bytes.count
    }
    return size
  }

  private let survey = """
    {"title": {"fr": "Grande enquête", "en": "Large survey"}, "referenceDate": "2012-11-30",
     "questionnaire": "questionnaire.json",
     "responses": [{"form": "regions", "file": "regions.csv"},
                   {"form": "conseils", "file": "conseils.csv"}]}
    """

  private var questionnaire: String {
    let zones = Self.zones.map {
      #"{"id": "\#($0.0)", "label": {"fr": "\#($0.1)", "en": "\#($0.1)"}, "zone": "\#($0.0)"}"#
    }
    let fields = Self.fields.map {
      #"{"id": "\#($0.0)", "label": {"fr": "\#($0.1)", "en": "\#($0.1)"}}"#
    }
    let standard =
      [
        Self.standard(
          "actions", "Quelles actions menez-vous ?", #""items": [\#(Self.list(fields))]"#),
        Self.standard(
          "territories", "Sur quels territoires ?",
          #""scale": "territory", "items": [\#(Self.list(zones))]"#),
      ] + Self.open.map { Self.standard($0.0, $0.1, nil) }
    let questions =
      [
        Self.question(1, "actions", "Quelles actions menez-vous ?", Self.fields),
        Self.question(2, "territories", "Sur quels territoires ?", Self.zones),
      ]
      + Self.open.enumerated().map { Self.question(3 + $0, $1.0, $1.1, []) }
    let forms = [("regions", "Régions"), ("conseils", "Conseils")].map {
      #"{"id": "\#($0.0)", "title": {"fr": "\#($0.1)", "en": "\#($0.1)"},"#
        + #" "questions": [\#(Self.list(questions))]}"#
    }
    return #"{"id": "prose", "title": {"fr": "Mesure", "en": "Benchmark"},"#
      + #" "standardQuestions": [\#(Self.list(standard))], "forms": [\#(Self.list(forms))]}"#
  }

  private static func list(_ parts: [String]) -> String { parts.joined(separator: ",\n") }

  private static func standard(_ id: String, _ wording: String, _ rest: String?) -> String {
    #"{"id": "\#(id)", "title": {"fr": "\#(wording)", "en": "\#(wording)"},"#
      + #" "wording": "\#(wording)"\#(rest.map { ", " + $0 } ?? "")}"#
  }

  private static func question(
    _ number: Int, _ standard: String, _ wording: String, _ items: [(String, String)]
  ) -> String {
    let items = items.map { #"{"label": "\#($0.1)", "standard": "\#($0.0)"}"# }
    let rest = items.isEmpty ? "" : #", "items": [\#(list(items))]"#
    return #"{"number": "\#(number)", "standard": "\#(standard)", "mapping": "identical","#
      + #" "wording": "\#(wording)"\#(rest)}"#
  }

  // MARK: - Answers

  private mutating func responses(_ form: String) -> String {
    let items = Self.fields.map { "Q1 [\($0.1)]" } + Self.zones.map { "Q2 [\($0.1)]" }
    let heading = ["actor"] + items + Self.open.indices.map { "Q\(3 + $0)" }
    var text = heading.joined(separator: ",") + "\n"
    for actor in 1...max(1, actors / 2) {
      var cells = ["\(form) \(actor)"]
      for _ in items { cells.append(random.next() % 2 == 0 ? pick(Self.short) : prose()) }
      for _ in Self.open { cells.append(prose()) }
      text += cells.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
    }
    return text
  }

  /// From a few lines to half a page.
  private mutating func prose() -> String {
    let separator = random.next() % 3 == 0 ? "\n" : " "
    let sentences = (0..<3 + random.next() % 15).map { _ in
      (0..<6 + random.next() % 16).map { _ in pick(Self.words) }.joined(separator: " ") + "."
    }
    return sentences.joined(separator: separator)
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int(random.next() % UInt64(list.count))]
  }
}
