/// On what can the forms not be compared?
///
/// Only forms that were answered count, where there are two or more, and the evidence is the answers
/// that tables cannot set side by side: what stands in the cells of the question in the forms that
/// do ask it.
///
/// - `question-not-asked`: a standard question that a form does not ask and another does. Medium: it
///   concerns one whole form.
/// - `item-not-asked`: a standard item that forms asking the question leave out. Medium: their actors
///   cannot appear in its row, whatever they do.
/// - `question-own`, `item-own`: what one form alone asks. Low.
/// - `mapping-partial`: a form asks something narrower, wider, or about someone else. Medium: the
///   answers of the whole form compare only in part.
/// - `mapping-reworded`: the same question in other words. Low.
/// - `wording-differs`: a question told to be identical whose words are not those of the standard
///   question (but for typography). Low.
/// - `item-wording`: items set under one standard item with other words. Low.
enum HarmonisationRules {
  static let all: [any GapRule.Type] = [
    UnaskedQuestions.self, UnaskedItems.self, OwnQuestions.self, QuestionMappings.self,
    ItemWordings.self,
  ]
}
