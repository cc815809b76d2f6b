public import CSV
public import Diagnostics
import Questionnaire
import Text

/// A questionnaire guessed from a file of responses: a start for whoever writes the real one.
///
/// What the file shows is taken over: questions, items, the answers of closed questions, columns
/// that hold nothing but marks. What it does not show (full wordings, LimeSurvey's labels) is for
/// the author to fill in.
public struct QuestionnaireDraft {
  /// A question as the file shows it.
  private struct Sketch {
    var number: String
    var wording: String
    var items: [String] = []
    var values: [AnswerSketch] = []
  }

  public let questionnaire: Questionnaire
  public let layout: Layout

  /// The heading of the column taken to name the respondent, in the wide layout.
  public let actorColumn: String?

  /// - Parameters:
  ///   - form: The name of the form, such as `regions`.
  ///   - log: Receives what is odd in the file.
  /// - Returns: `nil` when the file has no heading to go by; the reason is in `log`.
  public init?(_ file: CSVFile, form: String, log: inout DiagnosticLog) {
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    defer { log.report(contentsOf: reader.log) }
    guard heading.columns.count > 1 else {
      if !heading.columns.isEmpty { reader.log.report(.oneColumn(file.place(at: file.start))) }
      return nil
    }

    var sketches: [Sketch]
    if let columns = LongLoader.columns(in: heading) {
      layout = .long
      actorColumn = nil
      sketches = Self.keyed(&reader, columns.question, columns.item, answers: [columns.answer])
    } else if let columns = GridLoader.columns(in: heading) {
      layout = .grid
      actorColumn = nil
      sketches = Self.keyed(&reader, columns.question, columns.item, answers: columns.actors)
    } else {
      layout = .wide
      let actor = HeadingWords.actorColumn(in: heading) { _ in true } ?? 0
      let name = heading.columns[actor].name
      actorColumn = name.isEmpty ? nil : name
      sketches = Self.headed(&reader, heading, actor: actor)
    }
    Self.number(&sketches)
    questionnaire = Self.questionnaire(of: sketches, form: form)
  }

  // MARK: Reading

  /// Questions and items that stand in columns of their own, as the long and grid layouts have them.
  private static func keyed(
    _ reader: inout CSVReader, _ question: Int, _ item: Int?, answers: [Int]
  ) -> [Sketch] {
    let classifier = AnswerClassifier(Marks())
    var sketches: [Sketch] = []
    var placeOfQuestion: [String: Int] = [:]
    var placeOfItem: [[String: Int]] = []
    var current: Int?
    while reader.next() {
      guard reader.shape == .whole || reader.shape == .short,
        question < reader.fields.count
      else { continue }
      let key = reader.string(at: question).trimmed
      if !key.isEmpty {
        let folded = key.foldedLabel
        if placeOfQuestion[folded] == nil {
          placeOfQuestion[folded] = sketches.count
          sketches.append(Sketch(number: "", wording: key))
          placeOfItem.append([:])
        }
        current = placeOfQuestion[folded]
      }
      guard let current else { continue }

      let label = item.map { $0 < reader.fields.count ? reader.string(at: $0) : "" } ?? ""
      let folded = label.foldedLabel
      if placeOfItem[current][folded] == nil {
        placeOfItem[current][folded] = sketches[current].values.count
        sketches[current].values.append(AnswerSketch())
        if !folded.isEmpty { sketches[current].items.append(label.trimmed) }
      }
      let place = placeOfItem[current][folded]!
      for cell in answers where cell < reader.fields.count {
        sketches[current].values[place].add(reader.string(at: cell), classifier)
      }
    }
    return sketches
  }

  /// Questions and items that stand in the headings, as the wide layout has them.
  private static func headed(
    _ reader: inout CSVReader, _ heading: CSVHeading, actor: Int
  ) -> [Sketch] {
    let classifier = AnswerClassifier(Marks())
    var sketches: [Sketch] = []
    var placeOfQuestion: [String: Int] = [:]
    var columns: [(cell: Int, question: Int, value: Int)] = []
    for (cell, column) in heading.columns.enumerated()
    where cell != actor && !column.name.isEmpty && !HeadingWords.isNoQuestion(column.name) {
      let (key, item) = parts(of: column.name)
      let place = placeOfQuestion[key.foldedLabel] ?? sketches.count
      if place == sketches.count {
        placeOfQuestion[key.foldedLabel] = place
        sketches.append(Sketch(number: "", wording: key))
      }
      if let item { sketches[place].items.append(item) }
      columns.append((cell, place, sketches[place].values.count))
      sketches[place].values.append(AnswerSketch())
    }
    for (cell, column) in heading.columns.enumerated()
    where cell != actor && HeadingWords.isContact(column.name) {
      reader.log.report(.contactLeftOut(column))
    }
    while reader.next() {
      guard reader.shape == .whole || reader.shape == .short else { continue }
      for column in columns
      where column.cell < reader.fields.count
        && !sketches[column.question].values[column.value].isOpen
      {
        sketches[column.question].values[column.value]
          .add(reader.string(at: column.cell), classifier)
      }
    }
    return sketches
  }

  /// `Q3 [Europe]` and `Q3_SQ001` taken apart.
  private static func parts(of heading: String) -> (question: String, item: String?) {
    if heading.hasSuffix("]"), let open = heading.lastIndex(of: "["), open > heading.startIndex {
      let question = String(heading[..<open]).trimmed
      let item = String(heading[heading.index(after: open)...].dropLast()).trimmed
      if !question.isEmpty, !item.isEmpty { return (question, item) }
    }
    if let underscore = heading.lastIndex(of: "_") {
      let item = heading[heading.index(after: underscore)...]
      if item.hasPrefix("SQ"), Int(item.dropFirst(2)) != nil {
        return (String(heading[..<underscore]), String(item))
      }
    }
    return (heading, nil)
  }

  // MARK: Composing

  /// Numbers that the file shows are kept; the others take the first that are free.
  private static func number(_ sketches: inout [Sketch]) {
    var taken: Set<String> = []
    for index in sketches.indices {
      let key = Question.Number(sketches[index].wording).key
      if key.count <= 4, key.first?.isNumber == true, taken.insert(key).inserted {
        sketches[index].number = key
      }
    }
    var next = 1
    for index in sketches.indices where sketches[index].number.isEmpty {
      while taken.contains("\(next)") { next += 1 }
      taken.insert("\(next)")
      sketches[index].number = "\(next)"
    }
  }

  private static func questionnaire(of sketches: [Sketch], form: String) -> Questionnaire {
    let questions = sketches.map { sketch in
      // Yes and no in the rows of a list are ticks.
      let values = AnswerSketch(uniting: sketch.values)
      let codes = sketch.items.isEmpty || !values.isMarked ? values.codes : []
      let isMarked = !sketch.items.isEmpty && sketch.values.allSatisfy(\.isMarked)
      return Question(
        number: Question.Number(sketch.number),
        standard: StandardQuestion.ID("q\(Slug.of(sketch.number))"),
        wording: sketch.wording,
        answers: !codes.isEmpty ? .choice : isMarked ? .marks : .text,
        codes: codes.map { AnswerCode(code: $0, label: BilingualText(verbatim: $0)) },
        items: items(sketch.items))
    }
    let standards = questions.map { question in
      StandardQuestion(
        id: question.standard!, title: BilingualText(verbatim: question.wording),
        wording: question.wording, answers: question.answers, codes: question.codes,
        items: question.items.map {
          StandardItem(id: $0.standard!, label: BilingualText(verbatim: $0.label))
        })
    }
    let id = Slug.of(form)
    return Questionnaire(
      id: Identifier(id), title: BilingualText(verbatim: form), standardQuestions: standards,
      forms: [Form(id: Form.ID(id), title: BilingualText(verbatim: form), questions: questions)])
  }

  /// Items under names of their own; two labels that make one name are told apart by a number.
  private static func items(_ labels: [String]) -> [Item] {
    var taken: Set<String> = []
    return labels.map { label in
      let base = Slug.of(label)
      var name = base
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      let isCode = label.hasPrefix("SQ") && Int(label.dropFirst(2)) != nil
      return Item(label: label, standard: StandardItem.ID(name), code: isCode ? label : nil)
    }
  }
}

extension Diagnostic {
  fileprivate static func contactLeftOut(_ column: CSVHeading.Column) -> Self {
    Self(
      .note, "init-contact-column", at: column.place,
      BilingualText(
        fr: "« \(column.name.excerpt) » : des coordonnées, laissées de côté",
        en: "“\(column.name.excerpt)”: contact details, left out"),
      suggestion: BilingualText(
        fr: "si c'est une question, l'ajouter au questionnaire",
        en: "if it is a question, add it to the questionnaire"))
  }

  fileprivate static func oneColumn(_ place: SourcePlace) -> Self {
    Self(
      .error, "init-one-column", at: place,
      BilingualText(
        fr: "le fichier n'a qu'une colonne : rien n'y distingue les questions",
        en: "the file has a single column: nothing tells the questions apart"),
      suggestion: BilingualText(
        fr: "vérifier le séparateur, ou le déclarer avec --separator",
        en: "check the separator, or declare it with --separator"))
  }
}
