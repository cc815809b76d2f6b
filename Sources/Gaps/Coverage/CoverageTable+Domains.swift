import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables

extension CoverageTable {
  /// The standard items of a nominal question; what a form adds of its own is no gap of the others.
  static func domains(
    _ context: GapContext, _ question: StandardQuestion, _ forms: [AnsweredForm]
  ) -> CoverageTable {
    let values = question.items.map { Gap.Subject("item:\(question.id)/\($0.id)", $0.label) }
    var table = CoverageTable(
      .domain, question, of: context.questionnaire, values: values, forms: forms
    ) { form in
      let offering = question.items.map { item in
        form.columns(of: question).filter { form.form.variables[$0].item?.standard == item.id }
      }
      return (offering, false)
    }
    for group in table.groups.indices {
      let form = table.groups[group].answered
      for (value, columns) in table.groups[group].columns.enumerated() {
        for index in table.groups[group].respondents.indices {
          let row = table.groups[group].respondents[index].row
          for column in columns {
            switch form.status(row, column) {
            case .text:
              table.groups[group].respondents[index].findings[value].named
                .append(form.evidence(row, column))
            case .yes, .choice:
              table.groups[group].respondents[index].findings[value].marked
                .append(form.evidence(row, column))
            default: break
            }
          }
        }
      }
    }
    return table
  }
}
