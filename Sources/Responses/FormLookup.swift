public import Questionnaire
import Text

/// Finds a form's questions, items and variables by the ways response files and people name them.
public struct FormLookup: Sendable {
  private let form: Form
  private let questions: LabelIndex
  private let items: [LabelIndex]
  /// Variables by a heading of their own: one the questionnaire declares, or an item's label.
  private let headings: LabelIndex
  /// The variable of each question's items; of the question itself, if it has none.
  private let variablesOfItems: [[Int]]
  private let variableOfQuestion: [Int?]

  public init(_ form: Form) {
    self.form = form
    questions = LabelIndex(form.questions.map(Self.names(of:)))
    items = form.questions.map { LabelIndex($0.items.map(Self.names(of:))) }

    var ofItems: [[Int]] = []
    var ofQuestion: [Int?] = []
    var next = 0
    for question in form.questions {
      let own = question.items.isEmpty
      ofQuestion.append(own ? next : nil)
      ofItems.append(question.items.indices.map { next + $0 })
      next += own ? 1 : question.items.count
    }
    variablesOfItems = ofItems
    variableOfQuestion = ofQuestion
    headings = LabelIndex(
      form.variables.map { variable in
        variable.item.map { $0.headings + [$0.label] } ?? variable.question.headings
      })
  }

  /// A question by its number, code, standard name or wording.
  ///
  /// - Parameter suggesting: Whether the nearest name is looked for when none fits.
  public func question(_ text: String, suggesting: Bool) -> LabelMatch {
    let match = questions.match(text, suggesting: suggesting)
    if match.hit != nil { return match }
    let key = Question.Number(text).key
    return form.questions.firstIndex { $0.number.key == key }
      .map { .hit(LabelHit(index: $0)) } ?? match
  }

  /// An item of a question by its label or code; an empty text is the question itself.
  ///
  /// - Parameter question: Its number among the form's questions.
  public func item(_ text: String, question: Int, suggesting: Bool) -> LabelMatch {
    if TextFold.folded(text).isEmpty { return .hit(LabelHit(index: nil)) }
    return items[question].match(text, suggesting: suggesting)
  }

  /// The variable of a question and an item; `nil` where the question has items and none is named.
  public func variable(question: Int, item: Int?) -> Int? {
    item.map { variablesOfItems[question][$0] } ?? variableOfQuestion[question]
  }

  /// The variable that a column of the wide layout holds.
  ///
  /// Read in this order: a heading that the questionnaire declares, or an item's label that no
  /// other question has; `question [item]`, which is also LimeSurvey's `Q3[SQ001]`; LimeSurvey's
  /// `Q3_SQ001`; a question without items.
  func variable(heading: String, suggesting: Bool) -> LabelMatch {
    let whole = headings.match(heading, suggesting: false)
    if whole.hit != nil { return whole }
    if let (question, item) = Self.bracketed(heading), let found = variable(question, item) {
      return .hit(LabelHit(index: found))
    }
    if let underscore = heading.lastIndex(of: "_") {
      let question = String(heading[..<underscore])
      let item = String(heading[heading.index(after: underscore)...])
      if let found = variable(question, item) { return .hit(LabelHit(index: found)) }
    }
    let match = question(heading, suggesting: suggesting)
    if let question = match.hit?.index, let found = variableOfQuestion[question] {
      return .hit(LabelHit(index: found))
    }
    return match.hit == nil && whole != .ambiguous ? match : whole
  }

  private func variable(_ questionText: String, _ itemText: String) -> Int? {
    guard let question = question(questionText, suggesting: false).hit?.index else { return nil }
    if let hit = item(itemText, question: question, suggesting: false).hit {
      return variable(question: question, item: hit.index)
    }
    // LimeSurvey numbers the subquestions it was given no code for: SQ001, SQ002, …
    let folded = TextFold.folded(itemText)
    guard folded.hasPrefix("sq"), let number = Int(folded.dropFirst(2)),
      variablesOfItems[question].indices.contains(number - 1)
    else { return nil }
    return variablesOfItems[question][number - 1]
  }

  /// `Question [item]` taken apart at the bracket that closes at its end.
  private static func bracketed(_ heading: String) -> (question: String, item: String)? {
    guard heading.hasSuffix("]"), let open = heading.lastIndex(of: "[") else { return nil }
    let item = heading[heading.index(after: open)...].dropLast()
    return (String(heading[..<open]), String(item))
  }

  private static func names(of question: Question) -> [String] {
    let number = question.number.text
    return [
      number, "Q\(number)", "Question \(number) : \(question.wording)",
      "\(number). \(question.wording)", question.wording, question.id.text,
    ] + [question.code, question.standard?.text].compactMap { $0 } + question.headings
  }

  private static func names(of item: Item) -> [String] {
    [item.label, item.id.text] + [item.code].compactMap { $0 } + item.headings
  }
}
