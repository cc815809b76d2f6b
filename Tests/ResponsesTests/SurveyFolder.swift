import Diagnostics
import Files
import Questionnaire
import Responses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A survey of one form in a folder of its own, which goes when the value goes.
final class SurveyFolder {
  let path: String
  private var names: [String] = []

  init() throws {
    path = "/tmp/jaune-tests-\(getpid())-\(UInt64.random(in: .min ... .max))"
    try AtomicFile.createDirectory(path)
  }

  deinit {
    for name in names { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  func write(_ bytes: some Collection<UInt8>, _ name: String) throws {
    if !names.contains(name) { names.append(name) }
    try AtomicFile.write(bytes, to: "\(path)/\(name)")
  }

  func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }

  /// A form `f`: question 1 open, 2 with marks, 3 with zones, 4 closed.
  static let questionnaire = """
    {"id": "test", "title": {"fr": "Essai", "en": "Test"}, "standardQuestions": [],
     "forms": [{"id": "f", "title": {"fr": "Essai", "en": "Test"}, "questions": [
       {"number": "1", "wording": "Que faites-vous ?"},
       {"number": "2", "wording": "Depuis quand ?", "answers": "marks",
        "items": [{"label": "Moins d'un an"}, {"label": "Plus d'un an"}]},
       {"number": "3", "wording": "Où ?", "items": [{"label": "Europe"}, {"label": "Asie"}]},
       {"number": "4", "wording": "Êtes-vous satisfait ?", "answers": "choice",
        "codes": [{"code": "A", "label": "Assez"}, {"code": "B", "label": "Peu"}]}]}]}
    """

  /// The survey of one response file, and what was reported.
  func load(
    _ responses: String, entry: String = "", actors: String? = nil
  ) throws -> (survey: Survey?, log: DiagnosticLog) {
    try write(Self.questionnaire, "questionnaire.json")
    try write(responses, "r.csv")
    var more = entry.isEmpty ? "" : ", \(entry)"
    more += "}]"
    if let actors {
      try write(actors, "actors.csv")
      more += #", "actors": "actors.csv""#
    }
    try write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "f", "file": "r.csv""#
        + more + "}", "survey.json")
    var log = DiagnosticLog()
    return (try Survey.load(path, log: &log), log)
  }
}

extension ResponseTable {
  /// Every answer, row by row.
  var texts: [[String]] {
    (0..<rowCount).map { row in columns.indices.map { text(row: row, column: $0) } }
  }

  var respondents: [String] { (0..<rowCount).map { name($0) } }
}

extension SurveyFolder {
  /// A response file of any form, read in a survey of its own.
  func reload(_ bytes: [UInt8], form: Form, layout: Layout) throws -> ResponseTable {
    let questionnaire = Questionnaire(
      id: "again", title: BilingualText(verbatim: "Again"), forms: [form])
    try write(questionnaire.encoded(), "questionnaire.json")
    try write(bytes, "r.csv")
    try write(
      """
      {"questionnaire": "questionnaire.json",
       "responses": [{"form": "\(form.id)", "file": "r.csv", "layout": "\(layout.rawValue)"}]}
      """, "survey.json")
    var log = DiagnosticLog()
    guard let table = try Survey.load(path, log: &log)?.tables.first else {
      throw Fixture.NotASurvey()
    }
    return table
  }
}
