public import Diagnostics
public import Documents
import Questionnaire
public import Responses
public import Tables

/// Composes the annex proper: the grids of the answers, form by form, as printed.
public struct AnnexComposer: Sendable {
  private let survey: Survey
  private let language: Language

  public init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// The whole document: a section for each form that the grids come from.
  ///
  /// A grid that spans forms stands in no section of its own: it is the comparison asked for.
  public func document(of grids: [AnswerGrid]) -> Document {
    var blocks: [Block] = []
    var index = grids.startIndex
    while index < grids.endIndex {
      guard let form = grids[index].onlyForm else {
        blocks += self.blocks(of: [grids[index]])
        index += 1
        continue
      }
      let end = grids[index...].firstIndex { $0.onlyForm?.form != form.form } ?? grids.endIndex
      let title = form.formTitle[language]
      blocks.append(.section(title, self.blocks(of: grids[index..<end])))
      index = end
    }
    return Document(
      title: survey.title[language], subtitle: subtitle, language: language, blocks: blocks)
  }

  /// Grids over the same actors; one sentence where there is nobody to show.
  private func blocks(of grids: some Collection<AnswerGrid>) -> [Block] {
    guard grids.allSatisfy(\.columns.isEmpty) else { return grids.map { .grid(grid($0)) } }
    return [
      .paragraph(BilingualText(fr: "Personne n'a répondu.", en: "Nobody answered.")[language])
    ]
  }

  private var subtitle: String? { SurveySubtitle(survey, language).text }

  /// A grid ready to be rendered: titled « Question 3 : … » with the form's own number and wording.
  public func grid(_ grid: AnswerGrid) -> Grid {
    Grid(
      title: title(of: grid), captions: captions(of: grid), columnGroups: columnGroups(of: grid),
      rows: grid.rows.map { row in
        GridRow(row.label[language], row.cells.map(cell))
      })
  }

  /// « Question 3 : Sur quels territoires sont-elles conduites ? »; across forms, the standard
  /// question's own title, since no one form's number speaks for all.
  private func title(of grid: AnswerGrid) -> String {
    if grid.onlyForm != nil, let wording = grid.wordings.first { return title(of: wording) }
    let standard = survey.questionnaire.standardQuestions.first { $0.id == grid.standard }
    return standard?.title[language] ?? ""
  }

  func title(of wording: AnswerGrid.Wording) -> String {
    let head = "Question \(wording.number)"
    // A drafted questionnaire knows no wording yet, only the heading it read: `Q3`.
    if Question.Number(wording.text).key == Question.Number(wording.number).key { return head }
    return "\(head)\(language == .french ? "\u{A0}:" : ":") \(wording.text)"
  }

  private func captions(of grid: AnswerGrid) -> [String] {
    guard grid.onlyForm == nil else { return [] }
    return grid.wordings.map { "\($0.formTitle[language]) — \(title(of: $0))" }
  }

  private func columnGroups(of grid: AnswerGrid) -> [GridColumnGroup] {
    guard grid.onlyForm == nil else {
      return [GridColumnGroup(columns: grid.columns.map { GridColumn($0.actor.label) })]
    }
    return survey.tables.compactMap { table in
      let columns = grid.columns.filter { $0.form == table.form.id }
      return columns.isEmpty
        ? nil
        : GridColumnGroup(
          table.form.title[language], columns: columns.map { GridColumn($0.actor.label) })
    }
  }

  private func cell(_ cell: AnswerGrid.Cell) -> GridCell {
    switch cell {
    case .notAsked: .notAsked(in: language)
    case .asked(let reference):
      .text(
        survey.text(reference),
        notes: survey.notes[reference, default: []].map { Note(mark: $0.mark, text: $0.text) })
    }
  }
}

extension AnswerGrid {
  /// The form all columns come from, if there is but one.
  fileprivate var onlyForm: Wording? {
    if columns.isEmpty { return wordings.count == 1 ? wordings[0] : nil }
    guard let form = columns.first?.form, columns.allSatisfy({ $0.form == form }) else {
      return nil
    }
    return wordings.first { $0.form == form }
  }
}
