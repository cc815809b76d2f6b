import Files

/// A survey of any size, the same again from the same seed.
///
/// The columns are those of an ordinary French survey: closed questions with accented labels, some
/// of them quoted; scales; zones with territories; years; free texts with line breaks and doubled
/// quotes.
struct SurveyGenerator {
  private let respondents: Int
  private var random: SplitMix64

  private static let zones = [
    "Europe", "Amérique du Nord", "Amérique du Sud", "Afrique du Nord", "Afrique subsaharienne",
    "Asie",
  ]
  private static let choices = [
    "Oui", "Non", "Plutôt d'accord", "Plutôt pas d'accord", "Très satisfait", "Ne sait pas",
    "Économie, emploi", "Enseignement supérieur",
  ]
  private static let places = [
    "Mali (Kayes)", "Sénégal", "Maroc, Tunisie", "Québec", "Basse-Silésie (Pologne)", "Haïti",
    "Viêt Nam", "Burkina Faso", "Madagascar", "Chine (Hunan)",
  ]
  private static let words = [
    "coopération", "la", "région", "soutient", "des", "projets", "avec", "ses", "partenaires",
    "depuis", "1994", "formation", "échanges", "associations", "« jeunesse »", "et", "culture",
  ]
  private static let closedCount = 20
  private static let textCount = 4

  init(respondents: Int, seed: UInt64) {
    self.respondents = respondents
    random = SplitMix64(state: seed)
  }

  /// Writes `survey.json`, `questionnaire.json` and `responses.csv` into a folder.
  mutating func write(to folder: String) throws(FileError) {
    try AtomicFile.createDirectory(folder)
    try AtomicFile.write(Array(survey.utf8), to: "\(folder)/survey.json")
    try AtomicFile.write(Array(questionnaire.utf8), to: "\(folder)/questionnaire.json")
    try AtomicFile.write(responses(), to: "\(folder)/responses.csv")
  }

  private let survey = """
    {"questionnaire": "questionnaire.json",
     "responses": [{"form": "all", "file": "responses.csv"}]}
    """

  private var questionnaire: String {
    let closed = (1...Self.closedCount).map { #"{"number": "\#($0)", "wording": "Q\#($0)"}"# }
    let items = Self.zones.map { #"{"label": "\#($0)"}"# }.joined(separator: ", ")
    let zones = #"{"number": "21", "wording": "Zones", "items": [\#(items)]}"#
    let years = #"{"number": "22", "wording": "Depuis quand ?"}"#
    let texts = (1...Self.textCount).map {
      #"{"number": "\#(22 + $0)", "wording": "Texte \#($0)"}"#
    }
    let questions = (closed + [zones, years] + texts).joined(separator: ", ")
    return """
      {"id": "benchmark", "title": {"fr": "Mesure", "en": "Benchmark"}, "standardQuestions": [],
       "forms": [{"id": "all", "title": {"fr": "Tous", "en": "All"}, "questions": [\(questions)]}]}
      """
  }

  private mutating func responses() -> [UInt8] {
    var bytes: [UInt8] = []
    var heading = ["actor"] + (1...Self.closedCount).map { "Q\($0)" }
    heading += Self.zones.map { "Q21 [\($0)]" } + ["Q22"]
    heading += (1...Self.textCount).map { "Q\(22 + $0)" }
    append(heading, to: &bytes)
    for respondent in 1...respondents {
      var cells = ["R\(respondent)"]
      for _ in 0..<Self.closedCount { cells.append(pick(Self.choices)) }
      for _ in Self.zones { cells.append(random.next() % 3 == 0 ? pick(Self.places) : "") }
      cells.append("depuis \(1980 + random.next() % 40)")
      for _ in 0..<Self.textCount { cells.append(text()) }
      append(cells, to: &bytes)
    }
    return bytes
  }

  private mutating func text() -> String {
    let length = Int(random.next() % 40)
    var text = ""
    for index in 0..<length {
      if index > 0 { text += random.next() % 15 == 0 ? "\n" : " " }
      text += random.next() % 30 == 0 ? "\"\(pick(Self.words))\"" : pick(Self.words)
    }
    return text
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int(random.next() % UInt64(list.count))]
  }

  private func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }
      if needsQuotes { bytes.append(0x22) }
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      if needsQuotes { bytes.append(0x22) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// A small generator of good random numbers.
///
/// Source: Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
