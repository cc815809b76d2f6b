import Charts
import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables

extension ReportFigures {
  /// How many actors of each form speak of each theme: what they ask for, then what they have; the
  /// themes of most actors first. A side that nobody speaks of has no figure.
  func themes(_ codebook: Codebook, table: String? = nil) -> [Figure] {
    let readings = ThemeReadings(survey, codebook: codebook)
    return Theme.Side.allCases.flatMap { side -> [Figure] in
      let columns = survey.survey.tables.compactMap { ThemeColumn($0, side, codebook, readings) }
      let totals = Dictionary(
        columns.flatMap(\.actors).map { ($0.key, $0.value) }, uniquingKeysWith: +)
      let themes = codebook.themes.enumerated().filter { totals[$0.element.id] != nil }
        .sorted {
          (-totals[$0.element.id, default: 0], $0.offset)
            < (-totals[$1.element.id, default: 0], $1.offset)
        }.map(\.element)
      guard !themes.isEmpty else { return [] }
      let map = HeatMap(
        columns: columns.map { "\($0.form.title[language]) (\($0.answered))" },
        rows: themes.map { theme in
          HeatMap.Row(
            theme.name[language],
            columns.map {
              $0.answered > 0
                ? .count($0.actors[theme.id, default: 0])
                : .absent(label: AnswerStatus.noResponse.name[language])
            })
        }, unit: actorUnit, language: language)
      // Names of themes have commas of their own.
      let names = themes.prefix(8).map { theme in
        BilingualText(fr: "« \(theme.name.french) »", en: "“\(theme.name.english)”")[language]
          + " (\(written(totals[theme.id, default: 0])))"
      }
      let rows = counted(
        themes.count, BilingualText(fr: "thème", en: "theme"),
        BilingualText(fr: "thèmes", en: "themes"))
      let forms = counted(
        columns.count, BilingualText(fr: "formulaire", en: "form"),
        BilingualText(fr: "formulaires", en: "forms"))
      let text = BilingualText(
        fr: "Carte de chaleur : \(rows) en lignes, \(forms) en colonnes, en nombre d'acteurs. "
          + "Thèmes de plus d'acteurs : \(draft.list(names)).",
        en: "Heat map: \(rows) in rows, \(forms) in columns, in numbers of actors. "
          + "Themes of most actors: \(draft.list(names)).")
      let silent = codebook.themes.count { $0.sides.contains(side) } - themes.count
      return figures(
        "themes/\(side.rawValue)", map.panels(), title: Self.title(side)[language],
        description: description(text, table: table), remarks: Self.remarks(silent))
    }
  }

  private static func title(_ side: Theme.Side) -> BilingualText {
    switch side {
    case .demand:
      BilingualText(fr: "Thèmes des attentes, par formulaire", en: "Themes asked for, by form")
    case .tool:
      BilingualText(
        fr: "Thèmes des outils cités, par formulaire", en: "Themes of the tools named, by form")
    }
  }

  private static func remarks(_ silent: Int) -> [BilingualText] {
    let base = BilingualText(
      fr: "Entre parenthèses, les acteurs qui ont répondu aux questions lues, « rien » compris.",
      en: "In brackets, the actors that answered the questions read, be it “rien” (nothing).")
    guard silent > 0 else { return [base] }
    let isOne = silent == 1
    return [
      base,
      BilingualText(
        fr: "\(silent) thème\(isOne ? "" : "s") de la grille de lecture, dont personne ne parle, "
          + "\(isOne ? "n'est pas figuré" : "ne sont pas figurés").",
        en: "\(silent) theme\(isOne ? "" : "s") of the codebook that nobody speaks of "
          + "\(isOne ? "is" : "are") not shown."),
    ]
  }
}

/// How many actors of one form speak of each theme on one side.
private struct ThemeColumn {
  let form: Form
  /// Those with an answer that says something.
  let answered: Int
  let actors: [Theme.ID: Int]

  /// - Returns: `nil` where the form asks nothing on that side.
  init?(
    _ table: ResponseTable, _ side: Theme.Side, _ codebook: Codebook, _ readings: ThemeReadings
  ) {
    let columns = table.form.variables.indices.filter { column in
      let question = table.form.variables[column].question
      return question.answers != .choice && codebook.side(of: question) == side
    }
    guard !columns.isEmpty else { return nil }
    form = table.form
    answered = (0..<table.rowCount).count { row in
      columns.contains { column in
        switch table.status(row: row, column: column) {
        case .text, .yes, .choice, .none: true
        case .noResponse, .notApplicable, .refers, .blank, .unusable, .notAsked: false
        }
      }
    }
    var seen: [Theme.ID: Set<Int>] = [:]
    let isRead = Set(columns)
    for cell in readings.cells(of: table.form.id) where isRead.contains(cell.column) {
      for reading in readings[cell] { seen[reading.theme, default: []].insert(cell.row) }
    }
    actors = seen.mapValues(\.count)
  }
}
