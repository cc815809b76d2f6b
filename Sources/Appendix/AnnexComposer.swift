public import Diagnostics
public import Documents
import Questionnaire
public import Responses
public import Tables

/// Composes the annex proper: the grids of the answers, form by form, as printed.
///
/// Every answer has a name by which figures lead to it; rows, columns and cells say what they are
/// about.
public struct AnnexComposer: Sendable {
  private let survey: Survey
  private let tags: PartTags
  private let language: Language

  public init(_ survey: Survey, language: Language) {
    self.init(survey, PartTags(survey), language)
  }

  /// - Parameter tags: What is known of the answers, such as the countries they name.
  init(_ survey: Survey, _ tags: PartTags, _ language: Language) {
    self.survey = survey
    self.tags = tags
    self.language = language
  }

  /// The whole document: a section for each form that the grids come from.
  ///
  /// A grid that spans forms stands in no section of its own: it is the comparison asked for.
  public func document(of grids: [AnswerGrid]) -> Document {
    let blocks = blocks(of: grids)
    return Document(
      title: survey.title[language], subtitle: SurveySubtitle(survey, language).text,
      language: language, facets: FacetNames(survey).facets(of: blocks, language), blocks: blocks)
  }

  /// The grids, those of one form in a section of its own. An answer that stands in two of them is
  /// led to in the first.
  func blocks(of grids: [AnswerGrid]) -> [Block] {
    var blocks: [Block] = []
    var index = grids.startIndex
    while index < grids.endIndex {
      guard let form = grids[index].onlyForm else {
        blocks += self.grids(of: [grids[index]])
        index += 1
        continue
      }
      let end = grids[index...].firstIndex { $0.onlyForm?.form != form.form } ?? grids.endIndex
      blocks.append(
        .section(
          Section(
            title: form.formTitle[language], blocks: self.grids(of: grids[index..<end]),
            anchor: .form(form.form), tags: [Tag(.form, form.form.text)])))
      index = end
    }
    var names = AnchorNames()
    return blocks.map { names.unique($0) }
  }

  /// Grids over the same actors; one sentence where there is nobody to show.
  private func grids(of grids: some Collection<AnswerGrid>) -> [Block] {
    guard grids.allSatisfy(\.columns.isEmpty) else { return grids.map { .grid(grid($0)) } }
    return [
      .paragraph(BilingualText(fr: "Personne n'a répondu.", en: "Nobody answered.")[language])
    ]
  }

  /// A grid ready to be rendered: titled « Question 3 : … » with the form's own number and wording.
  public func grid(_ grid: AnswerGrid) -> Grid {
    Grid(
      title: title(of: grid), captions: captions(of: grid), columnGroups: columnGroups(of: grid),
      rows: grid.rows.map(row), anchor: anchor(of: grid))
  }

  /// A grid across forms is led to by the name of its standard question.
  private func anchor(of grid: AnswerGrid) -> Anchor? {
    if let form = grid.onlyForm, let question = question(of: form) {
      return .grid(form.form, question.id)
    }
    return grid.standard.map { .grid("", .init($0.text)) }
  }

  private func question(of wording: AnswerGrid.Wording) -> Question? {
    survey.questionnaire.form(wording.form)?.question(number: wording.number)
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
    return FrenchTypography.bound(
      BilingualText(verbatim: head + language.colon + wording.text), in: language)
  }

  private func captions(of grid: AnswerGrid) -> [String] {
    guard grid.onlyForm == nil else { return [] }
    return grid.wordings.map { "\($0.formTitle[language]) — \(title(of: $0))" }
  }

  private func columnGroups(of grid: AnswerGrid) -> [GridColumnGroup] {
    guard grid.onlyForm == nil else {
      return [GridColumnGroup(columns: grid.columns.map(column))]
    }
    return survey.tables.compactMap { table in
      let columns = grid.columns.filter { $0.form == table.form.id }
      return columns.isEmpty
        ? nil : GridColumnGroup(table.form.title[language], columns: columns.map(column))
    }
  }

  private func column(_ column: AnswerGrid.Column) -> GridColumn {
    GridColumn(column.actor.label, tags: PartTags.tags(of: column.actor, column.form))
  }

  private func row(_ row: AnswerGrid.Row) -> GridRow {
    let asked = row.cells.lazy.compactMap(\.reference)
    var rowTags = asked.first.map { tags.tags(of: $0) } ?? []
    // Whoever asks for a zone finds what stands in another's row, too.
    let zones = rowTags.filter { $0.facet == .zone }
    let cells = row.cells.map { cell in
      let composed = self.cell(cell)
      for tag in composed.tags where !zones.isEmpty && tag.facet == .zone && !rowTags.contains(tag)
      {
        rowTags.append(tag)
      }
      return composed
    }
    return GridRow(row.label[language], cells, tags: rowTags)
  }

  private func cell(_ cell: AnswerGrid.Cell) -> GridCell {
    guard let reference = cell.reference else { return .notAsked(in: language) }
    let isUnusable = survey.status(reference) == .unusable
    return GridCell(
      isUnusable
        ? .absent(label: AnswerStatus.unusable.name[language]) : .text(survey.text(reference)),
      notes: survey.notes[reference, default: []].map { Note(mark: $0.mark, text: $0.text) },
      anchor: .cell(reference), tags: tags.tags(readIn: reference))
  }
}

extension AnswerGrid.Cell {
  /// The answer; `nil` where none was asked for.
  fileprivate var reference: CellReference? {
    if case .asked(let reference) = self { reference } else { nil }
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
