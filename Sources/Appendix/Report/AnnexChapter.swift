import Documents
import Responses
import Tables

/// The answers themselves, form by form, as printed.
struct AnnexChapter {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) {
    self.material = material
  }

  var blocks: [Block] {
    let grids = material.survey.tables.flatMap { table in
      table.form.questions.map { AnswerGrid(table, question: $0) }
    }
    return AnnexComposer(material.survey, material.tags, material.language).blocks(of: grids)
  }
}
