import Documents
import Gaps
import Questionnaire
import Responses

/// What a gap is about, for readers who ask for some gaps only.
enum GapTags {
  /// A gap of more actors than this bears none of them: it concerns their forms as a whole.
  private static let mostActors = 40

  /// - Parameter survey: The one that the gap was found in.
  static func tags(of gap: Gap, in survey: Survey) -> [Tag] {
    var tags = [Tag(.kind, gap.kind.rawValue), Tag(.severity, gap.severity.rawValue)]
    tags += gap.forms.map { Tag(.form, $0.text) }
    if gap.actors.count <= mostActors { tags += gap.actors.map { Tag(.actor, $0) } }
    tags += subject(of: gap)
    for tag in questions(of: gap, in: survey) where !tags.contains(tag) { tags.append(tag) }
    return tags
  }

  /// The zone, country, question or theme that a gap speaks of.
  static func subject(of gap: Gap) -> [Tag] {
    let parts = gap.subject.id.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return [] }
    let value = String(parts[1])
    switch parts[0] {
    case "zone": return [Tag(.zone, value)]
    case "country": return [Tag(.country, value)]
    case "question": return [Tag(.question, value)]
    case "item", "theme": return [Tag(.theme, value)]
    default: return []
    }
  }

  /// The standard questions whose answers bear a gap out.
  private static func questions(of gap: Gap, in survey: Survey) -> [Tag] {
    var seen: Set<StandardQuestion.ID> = []
    for evidence in gap.evidence where evidence.wave == .current {
      let form = survey.questionnaire.form(evidence.cell.form)
      if let question = form?.variables[evidence.cell.column].question.standard {
        seen.insert(question)
      }
    }
    return survey.questionnaire.standardQuestions.map(\.id).filter(seen.contains)
      .map { Tag(.question, $0.text) }
  }
}
