public import Diagnostics

/// What a chart counts, by one and by many: « acteur », « acteurs ».
public struct CountUnit: Hashable, Sendable {
  public var one: String
  public var many: String

  public init(one: String, many: String) {
    self.one = one
    self.many = many
  }

  /// For charts whose title says what is counted.
  public static let unnamed = CountUnit(one: "", many: "")

  /// « 7 acteurs », « 1 acteur »; French counts what is less than two by one.
  public func text(_ number: Double, in language: Language) -> String {
    let isOne = language == .french ? number.magnitude < 2 : number == 1
    let name = isOne ? one : many
    let figure = NumberText.text(number, in: language)
    return name.isEmpty ? figure : "\(figure) \(name)"
  }
}
