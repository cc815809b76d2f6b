/// One thing that a form asks: an open question, or one item of a question. Answers fill it.
public struct Variable: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Variable>

  /// The same in every form for what is standard, such as `territories/europe` or `tools`.
  ///
  /// What belongs to one form only carries its name: `ceser:q1`, `actions/ceser:fonctionnelle`.
  public let id: ID

  public let question: Question

  /// `nil` for a question without items.
  public let item: Item?

  init(form: Form.ID, question: Question, item: Item?) {
    self.question = question
    self.item = item
    let head = question.standard?.text ?? "\(form):\(question.id)"
    id =
      switch item {
      case nil: Identifier(head)
      case let item? where item.standard != nil || question.standard == nil:
        Identifier("\(head)/\(item.id)")
      case let item?: Identifier("\(head)/\(form):\(item.id)")
      }
  }
}
