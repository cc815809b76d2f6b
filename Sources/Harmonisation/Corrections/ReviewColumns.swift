import CSV
import Text

/// The columns of a review sheet, by their names.
struct ReviewColumns {
  /// In the order a sheet is written in.
  static let names = [
    "reading", "form", "actor", "question", "item", "mention", "offset", "name", "level",
    "country", "subdivision", "zone", "confidence", "reason", "source", "correction",
  ]

  let form: Int
  let actor: Int
  let question: Int
  let mention: Int
  let correction: Int

  /// Sheets typed by hand may lack these.
  let item: Int?
  let offset: Int?
  let reading: Int?

  /// - Returns: `nil` if a column is missing that corrections cannot be read without.
  init?(_ heading: CSVHeading) {
    let names = heading.columns.map { TextFold.folded($0.name) }
    func column(_ words: String...) -> Int? { names.firstIndex { words.contains($0) } }
    guard let form = column("form", "formulaire"), let actor = column("actor", "acteur"),
      let question = column("question"), let mention = column("mention"),
      let correction = column("correction")
    else { return nil }
    self.form = form
    self.actor = actor
    self.question = question
    self.mention = mention
    self.correction = correction
    item = column("item", "ligne")
    offset = column("offset", "position")
    reading = column("reading", "lecture")
  }
}

/// One line of a review sheet, as an analyst gives it back.
struct ReviewLine {
  /// What says, under `correction`, that a mention names no territory.
  static let denials: Set<String> = [
    "-", "–", "—", "/", "non", "no", "aucun", "aucune", "none", "rien", "faux", "false",
    "pas un territoire", "not a territory",
  ]

  /// What the column `reading` says of territories; a sheet typed by hand may leave it empty.
  static let territoryWords: Set<String> = [
    "", "territory", "territories", "territoire", "territoires",
  ]

  let reading: String
  let form: String
  let actor: String
  let question: String
  let item: String
  let mention: String
  let offset: Int?
  let correction: String

  init(_ columns: ReviewColumns, _ reader: inout CSVReader) {
    func text(_ column: Int?) -> String {
      guard let column, column < reader.fields.count else { return "" }
      return reader.string(at: column)
    }
    reading = text(columns.reading).trimmed
    form = text(columns.form).trimmed
    actor = text(columns.actor)
    question = text(columns.question)
    item = text(columns.item)
    mention = text(columns.mention)
    offset = Int(text(columns.offset).trimmed)
    correction = text(columns.correction).trimmed
  }

  /// The words of an answer that the line is about: those at its offset, or, where the answer has
  /// changed or the line has none, the only ones that read so.
  func span(in text: String) -> Range<Int>? {
    let words = Array(mention.utf8)
    let bytes = Array(text.utf8)
    guard !words.isEmpty, words.count <= bytes.count else { return nil }
    if let offset, let start = ScalarOffsets.byte(ofScalar: offset, in: text),
      bytes[start...].starts(with: words)
    {
      return start..<start + words.count
    }
    let starts = (0...bytes.count - words.count).filter { bytes[$0...].starts(with: words) }
    return starts.count == 1 ? starts[0]..<starts[0] + words.count : nil
  }
}
