public import Diagnostics

/// A question that several forms ask, each in its own words.
public struct StandardQuestion: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<StandardQuestion>

  public let id: ID
  public let title: BilingualText

  /// The reference wording, against which a form's wording counts as identical.
  public let wording: String?

  public let scale: Scale

  /// What the cells of the forms' questions hold, where a form does not say otherwise.
  public let answers: AnswerKind

  /// The codes of a closed question, where a form does not give its own.
  public let codes: [AnswerCode]

  /// The items of all forms together, in the order of reports; none for an open question.
  public let items: [StandardItem]

  public init(
    id: ID, title: BilingualText, wording: String? = nil, scale: Scale = .nominal,
    answers: AnswerKind = .text, codes: [AnswerCode] = [], items: [StandardItem] = []
  ) {
    self.id = id
    self.title = title
    self.wording = wording
    self.scale = scale
    self.answers = answers
    self.codes = codes
    self.items = items
  }
}

extension StandardQuestion {
  /// What the items of a question stand for.
  public enum Scale: String, Hashable, Sendable, CaseIterable {
    /// Names, and no more.
    case nominal
    /// Bands of time: items have a ``DurationBand``, but for such as « Ne sait pas ».
    case duration
    /// Parts of the world: items name a zone of the zone scheme, but for such as « Autres ».
    case territory
  }

  /// Whether it is an open « depuis quand ? »: without bands to tick, answers give dates and lengths
  /// of time in words.
  public var asksSinceWhen: Bool { scale == .duration && items.isEmpty }

  public func item(_ id: StandardItem.ID) -> StandardItem? { items.first { $0.id == id } }
}
