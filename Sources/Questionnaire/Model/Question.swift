public import Diagnostics
import Text

/// A question as one form asks it.
public struct Question: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Question>

  /// The standard question's name, or for a question of one form only its own.
  public let id: ID

  /// The number printed before it.
  public let number: Number

  public let standard: StandardQuestion.ID?

  /// How far its answers compare with those to the standard question.
  public let mapping: Mapping

  /// The question as printed.
  public let wording: String

  /// What a reader of comparisons must know about the mapping.
  public let note: BilingualText?

  public let answers: AnswerKind
  public let codes: [AnswerCode]

  /// Its code in a survey platform, such as `Q3`.
  public let code: String?

  /// Further headings under which response files hold it.
  public let headings: [String]

  /// In printed order; none when the question is answered by one open text.
  public let items: [Item]

  public init(
    id: ID? = nil, number: Number, standard: StandardQuestion.ID? = nil, mapping: Mapping? = nil,
    wording: String, note: BilingualText? = nil, answers: AnswerKind = .text,
    codes: [AnswerCode] = [], code: String? = nil, headings: [String] = [], items: [Item] = []
  ) {
    self.id = (standard?.text).map { ID($0) } ?? id ?? Self.defaultID(number)
    self.number = number
    self.standard = standard
    self.mapping = standard == nil ? .own : mapping ?? .identical
    self.wording = wording
    self.note = note
    self.answers = answers
    self.codes = codes
    self.code = code
    self.headings = headings
    self.items = items
  }

  /// `q1` for the number 1.
  static func defaultID(_ number: Number) -> ID { ID("q\(Slug.of(number.key))") }
}

extension Question {
  /// How far a form's question asks the same as its standard question.
  public enum Mapping: String, Hashable, Sendable, CaseIterable {
    /// The same words, but for typography.
    case identical
    /// The same question in other words.
    case reworded
    /// Something narrower, wider, or about someone else: answers compare only in part.
    case partial
    /// No standard question asks this.
    case own
  }
}
