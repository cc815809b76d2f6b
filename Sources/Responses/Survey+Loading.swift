private import CSV
public import Diagnostics
public import Files
import JSON
import Questionnaire
import Text

extension Survey {
  /// Reads a whole survey: its description, its questionnaire, its actors, every response file.
  ///
  /// Whatever is wrong anywhere is reported in one run, and the rest is used.
  ///
  /// - Parameters:
  ///   - path: The survey file, or the folder it stands in as `survey.json`.
  ///   - progress: Told how far the reading of each response file is.
  /// - Returns: `nil` when there is no description or no questionnaire to go by.
  /// - Throws: ``FileError`` when the survey file itself cannot be read.
  public static func load(
    _ path: String, log: inout DiagnosticLog, progress: ReadingProgress = { _ in }
  ) throws(FileError) -> Survey? {
    let file = surveyFile(path)
    let bytes = try ByteStorage.contents(ofFile: file)
    var found: [Diagnostic] = []
    let description = JSONDocument.parse(bytes, file: file) { found.append($0) }
      .flatMap { root in
        JSONReader.read(root, file: file, report: { found.append($0) }, SurveyFile.read)
      }
    log.report(contentsOf: found)
    guard let description else { return nil }
    return SurveyLoader(description, file: file).survey(log: &log, progress: progress)
  }

  /// The JSON Schema (draft 2020-12) of `survey.json`.
  public static var schema: String {
    String(decoding: PackageResources.survey_schema_json, as: UTF8.self)
  }

  /// A folder stands for the `survey.json` in it.
  public static func surveyFile(_ path: String) -> String {
    PathName.isFolder(path) ? PathName.joining(path, "survey.json") : path
  }
}

/// Puts a survey together from the files its description names.
private struct SurveyLoader {
  let description: SurveyFile
  let file: String
  let folder: String

  init(_ description: SurveyFile, file: String) {
    self.description = description
    self.file = file
    folder = PathName.folder(of: file)
  }

  /// Every file the survey is made of.
  private var files: [String] {
    let named =
      [description.questionnaire, description.actors, description.notes].compactMap(\.self)
      + description.responses.map(\.file)
    let previous = previousWave.map(Survey.surveyFile)
    return [file] + named.map(path) + [zones, corrections, codebook, previous].compactMap(\.self)
  }

  private func path(_ name: String) -> String { PathName.joining(folder, name) }

  /// A file by its path; the name of a scheme, which has no extension, as it is.
  private var zones: String? {
    description.zones.map { PathName.fileExtension(of: $0).isEmpty ? $0 : path($0) }
  }

  private var corrections: String? { description.corrections.map(path) }

  private var codebook: String? { description.codebook.map(path) }

  private var previousWave: String? { description.previousWave.map(path) }

  func survey(log: inout DiagnosticLog, progress: ReadingProgress) -> Survey? {
    guard let questionnaire = questionnaire(&log) else { return nil }
    let actors = actors(&log)
    let classifier = AnswerClassifier(questionnaire.marks)

    var tables: [ResponseTable] = []
    var reading = DiagnosticLog()
    for response in description.responses {
      guard let form = form(response, of: questionnaire, &reading) else { continue }
      if tables.contains(where: { $0.form.id == form.id }) {
        reading.report(.doubleForm(form, at: response.place))
        continue
      }
      let file = ResponseFile(
        path: path(response.file), form: form, layout: response.layout,
        format: response.format, actorColumn: response.actorColumn)
      do throws(FileError) {
        let loaded = try file.load(classifier: classifier, log: &reading, progress: progress)
        guard var table = loaded else { continue }
        CodeCheck(classifier: classifier).check(table, log: &reading)
        ActorMatcher(actors, category: form.category.text).match(&table, log: &reading)
        tables.append(table)
      } catch {
        reading.report(error.diagnostic(namedAt: response.place))
      }
    }
    log.report(contentsOf: reading)
    let order = questionnaire.forms.map(\.id)
    tables.sort { order.firstIndex(of: $0.form.id)! < order.firstIndex(of: $1.form.id)! }

    var survey = Survey(
      folder: folder, files: files, title: description.title ?? questionnaire.title,
      organiser: description.organiser,
      referenceDate: description.referenceDate, questionnaire: questionnaire, actors: actors,
      tables: tables, notes: [:], zones: zones, corrections: corrections,
      codebook: codebook, previousWave: previousWave)
    survey.incidents = reading.diagnostics.filter { $0.severity > .note }
    if let notes = description.notes {
      let file = NoteFile(path: path(notes))
      do throws(FileError) {
        survey.notes = try file.load(for: survey, log: &log)
      } catch {
        log.report(error.diagnostic)
      }
    }
    return survey
  }

  private func questionnaire(_ log: inout DiagnosticLog) -> Questionnaire? {
    var found: [Diagnostic] = []
    defer { log.report(contentsOf: found) }
    return Questionnaire.load(file: path(description.questionnaire)) {
      found.append($0)
    }
  }

  private func actors(_ log: inout DiagnosticLog) -> [Actor] {
    guard let path = description.actors else { return [] }
    do throws(FileError) {
      return try ActorFile(path: self.path(path)).load(log: &log)
    } catch {
      log.report(error.diagnostic)
      return []
    }
  }

  private func form(
    _ response: SurveyFile.Response, of questionnaire: Questionnaire, _ log: inout DiagnosticLog
  ) -> Form? {
    if let form = questionnaire.forms.first(where: { $0.id == response.form }) { return form }
    log.report(.unknownForm(response.form, questionnaire, at: response.place))
    return nil
  }
}

extension FileError {
  /// The error, said where the file is named rather than in the file that is not there.
  fileprivate func diagnostic(namedAt place: SourcePlace) -> Diagnostic {
    var diagnostic = diagnostic
    let message = diagnostic.message
    diagnostic.message = BilingualText(
      fr: "« \(path) » : \(message.french)", en: "“\(path)”: \(message.english)")
    diagnostic.place = place
    return diagnostic
  }
}

extension Diagnostic {
  fileprivate static func unknownForm(
    _ form: Form.ID, _ questionnaire: Questionnaire, at place: SourcePlace
  ) -> Self {
    let known = questionnaire.forms.map(\.id.text)
    let nearest = EditDistance.nearest(to: form.text, among: known)
    let list = known.joined(separator: ", ")
    return Self(
      .error, "survey-unknown-form", at: place,
      BilingualText(
        fr: "le questionnaire n'a pas de formulaire « \(form.text.excerpt) » ; "
          + "son fichier n'est pas lu",
        en: "the questionnaire has no form “\(form.text.excerpt)”; its file is not read"),
      suggestion: .didYouMean(nearest)
        ?? BilingualText(fr: "ses formulaires : \(list)", en: "its forms: \(list)"))
  }

  fileprivate static func doubleForm(_ form: Form, at place: SourcePlace) -> Self {
    Self(
      .error, "survey-double-form", at: place,
      BilingualText(
        fr: "le formulaire « \(form.id.text) » a déjà un fichier ; celui-ci n'est pas lu",
        en: "the form “\(form.id.text)” has a file already; this one is not read"),
      suggestion: BilingualText(
        fr: "réunir les deux fichiers en un seul", en: "unite the two files in one"))
  }
}
