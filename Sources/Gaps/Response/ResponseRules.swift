/// What was not answered, and how comparable is the rest?
///
/// A usable answer is a text or a mark: « Rien », « Pas de réponse », « / », a reference elsewhere
/// and an empty cell say each something else, and messages count them apart. A question with items
/// is answered where one of them is; what else was written tells why it is not, the most telling
/// first (``AnswerNature``).
///
/// - `question-comparability`: a standard question less than half of the actors asked gave a usable
///   answer to: medium; less than a quarter: high. The actors it was not put to are counted too.
/// - `question-unanswered`: by form, the actors without a usable answer to a question: medium where
///   no actor of the form has one, else low.
/// - `cells-unanswered`: by form, the cells left without a usable answer by the actors that answered a
///   question with items, by what stands in them: low. Scales of durations are left out: one band is
///   an answer.
/// - `item-unanswered`: an item that no actor asked gave a usable answer to, though the question was
///   answered; by form where only one form has it, or over all of them: medium. Zones and domains
///   are told by the rules of coverage.
/// - `actor-unanswered`: the questions an actor gave no usable answer to: low.
/// - `actor-silent`: an actor without a usable answer to any question: medium, though it concerns
///   one actor, for every table and figure goes without it.
/// - `answer-refers`: the questions an actor only refers elsewhere for: low.
/// - `answer-repeated`: one text, word for word, for several questions, be it one that only refers
///   elsewhere: low.
enum ResponseRules {
  static let all: [any GapRule.Type] = [
    QuestionComparability.self, UnansweredQuestions.self, UnansweredCells.self,
    UnansweredItems.self, ActorResponse.self, ReferringAnswers.self, RepeatedAnswers.self,
  ]
}
