public import Questionnaire

/// Themes and the words they are known by, as an analyst may edit them.
public struct Codebook: Hashable, Sendable {
  /// The standard questions in whose answers actors say what they want.
  public let demands: [StandardQuestion.ID]

  /// The standard questions in whose answers actors say what there is.
  public let tools: [StandardQuestion.ID]

  /// What takes the sense out of words around it, whatever their theme: negations first of all.
  public let contexts: [ThemeContext]

  public let themes: [Theme]

  public init(
    demands: [StandardQuestion.ID], tools: [StandardQuestion.ID], contexts: [ThemeContext] = [],
    themes: [Theme]
  ) {
    self.demands = demands
    self.tools = tools
    self.contexts = contexts
    self.themes = themes
  }
}

extension Codebook {
  /// The side on which the answers to a question are read; `nil` for other questions.
  public func side(of question: Question) -> Theme.Side? {
    guard let standard = question.standard else { return nil }
    if demands.contains(standard) { return .demand }
    return tools.contains(standard) ? .tool : nil
  }
}
