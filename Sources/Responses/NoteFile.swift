import CSV
import Diagnostics
import Files
import Questionnaire
import Text

/// Reads the footnotes of a survey: `form,actor,question,item,mark,note`.
struct NoteFile {
  private static let columns = ["form", "actor", "question", "item", "mark", "note"]

  let path: String

  func load(
    for survey: Survey, log: inout DiagnosticLog
  ) throws(FileError) -> [CellReference: [AnswerNote]] {
    let file = try CSVFile.open(path, log: &log)
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    defer { log.report(contentsOf: reader.log) }
    let cells = Self.columns.map { HeadingWords.column([$0], in: heading) }
    guard !cells.contains(nil) else {
      reader.log.report(.noteHeading(file.place(at: file.start)))
      return [:]
    }

    let finders = Dictionary(
      uniqueKeysWithValues: survey.tables.map { ($0.form.id.text, CellFinder($0)) })
    var notes: [CellReference: [AnswerNote]] = [:]
    while reader.next() {
      guard reader.shape == .whole || reader.shape == .short else { continue }
      let texts = cells.map { $0! < reader.fields.count ? reader.string(at: $0!) : "" }
      let form = Form.ID(texts[0].trimmed)
      // Where the answers are not read, that has been said; their notes are not to blame.
      if finders[form.text] == nil, survey.questionnaire.forms.contains(where: { $0.id == form }) {
        continue
      }
      guard
        let cell = finders[form.text]?
          .cell(actor: texts[1], question: texts[2], item: texts[3])
      else {
        reader.log.report(.noteWithoutCell(texts[4], at: file.place(at: reader.recordStart)))
        continue
      }
      notes[cell, default: []].append(AnswerNote(mark: texts[4], text: texts[5]))
    }
    return notes
  }
}

extension Diagnostic {
  fileprivate static func noteHeading(_ place: SourcePlace) -> Self {
    Self(
      .error, "notes-heading", at: place,
      BilingualText(
        fr: "l'en-tête des notes doit être form,actor,question,item,mark,note",
        en: "the heading of the notes must be form,actor,question,item,mark,note"))
  }

  fileprivate static func noteWithoutCell(_ mark: String, at place: SourcePlace) -> Self {
    Self(
      .error, "notes-no-cell", at: place,
      BilingualText(
        fr: "la note \(mark.excerpt) n'appartient à aucune réponse",
        en: "note \(mark.excerpt) belongs to no answer"),
      suggestion: BilingualText(
        fr: "vérifier le formulaire, l'acteur, la question et la ligne",
        en: "check the form, the actor, the question and the item"))
  }
}
