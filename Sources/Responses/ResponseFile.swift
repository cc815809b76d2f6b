import CSV
import Diagnostics
import Files
import Questionnaire

/// Reads one response file into the table of its form, whatever its layout.
struct ResponseFile {
  let path: String
  let form: Form
  var layout: Layout?
  var format = CSVFormat()
  /// The heading of the column that names the respondent, in the wide layout.
  var actorColumn: String?

  /// - Returns: `nil` when the file's layout could not be made out; the reason is in `log`.
  func load(
    classifier: AnswerClassifier, log: inout DiagnosticLog, progress: ReadingProgress
  ) throws(FileError) -> ResponseTable? {
    let errors = log.count(of: .error)
    let file = try CSVFile.open(path, format: format, log: &log)
    // What could not be decoded at all has been reported; « empty » would be a second, wrong cause.
    if file.bytes.count == 0, log.count(of: .error) > errors { return nil }
    return load(file, classifier: classifier, log: &log, progress: progress)
  }

  func load(
    _ file: CSVFile, classifier: AnswerClassifier, log: inout DiagnosticLog,
    progress: ReadingProgress
  ) -> ResponseTable? {
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    defer { log.report(contentsOf: reader.log) }
    guard !heading.columns.isEmpty else { return nil }

    if layout ?? .long == .long, let columns = LongLoader.columns(in: heading) {
      var loader = LongLoader(
        form: form, file: file, columns: columns, classifier: classifier)
      return loader.load(&reader, progress: progress)
    }
    if layout ?? .grid == .grid, let columns = GridLoader.columns(in: heading) {
      var loader = GridLoader(
        form: form, file: file, columns: columns, classifier: classifier)
      return loader.load(&reader, heading: heading, progress: progress)
    }
    if layout ?? .wide == .wide {
      let columns = WideLoader.columns(in: heading, form: form, actorColumn: actorColumn)
      if let columns {
        var loader = WideLoader(
          form: form, file: file, columns: columns, classifier: classifier)
        return loader.load(&reader, heading: heading, progress: progress)
      }
    }
    reader.log.report(.unknownLayout(layout, form, file.place(at: file.start)))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownLayout(
    _ declared: Layout?, _ form: Form, _ place: SourcePlace
  ) -> Self {
    let expected: BilingualText =
      switch declared {
      case .long?:
        BilingualText(fr: "actor,question,item,answer", en: "actor,question,item,answer")
      case .grid?:
        BilingualText(
          fr: "question,item, puis un acteur par colonne",
          en: "question,item, then an actor a column")
      case .wide?, nil:
        BilingualText(
          fr: "une colonne pour l'acteur, puis une par question : « Q1 », « Q3 [Europe] »",
          en: "a column for the actor, then one a question: “Q1”, “Q3 [Europe]”")
      }
    return Self(
      .error, "responses-unknown-layout", at: place,
      BilingualText(
        fr: "l'en-tête ne dit pas comment le fichier est rangé ; il n'est pas utilisé",
        en: "the heading does not tell how the file is laid out; it is not used"),
      cause: BilingualText(
        fr: "attendu : \(expected.french)", en: "expected: \(expected.english)"),
      suggestion: BilingualText(
        fr: "vérifier que le fichier est bien celui du formulaire « \(form.title.french) »",
        en: "check that the file is the one of the form “\(form.title.english)”"))
  }
}
