import Diagnostics

/// What most actors of a form serve and one does not, of what the form offers row by row.
extension CoverageTable {
  /// At least three quarters.
  private static func areMost(_ count: Int, of all: Int) -> Bool { 4 * count >= 3 * all }

  func peers(_ value: Int) -> [Gap] {
    groups.flatMap { group -> [Gap] in
      let serving = group.serving(value)
      guard !group.isOpen, group.offers(value),
        Self.areMost(serving.count, of: group.respondents.count)
      else {
        return []
      }
      let title = group.answered.form.title
      return group.respondents.filter { $0.replies && $0.findings[value].isAbsent }
        .compactMap { respondent in
          Gap(
            rule("peers"), .coverage, .low, forms: [group.answered.form.id],
            actors: [respondent.actor.id], subject: values[value], in: idQuestion,
            message: head(value)
              + BilingualText(
                fr:
                  "\(respondent.actor.label) n'y indique rien, alors que \(serving.count.grouped.french) acteurs "
                  + "sur \(group.respondents.count.grouped.french) y répondent (\(title.french)).",
                en:
                  "\(respondent.actor.label) gives nothing, while \(serving.count.grouped.english) actors of "
                  + "\(group.respondents.count.grouped.english) answer (\(title.english))."),
            evidence: group.cells(respondent, value))
        }
    }
  }
}
