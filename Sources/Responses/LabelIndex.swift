import Questionnaire
import Text

/// Things by their names, of which each may have several.
struct LabelIndex: Sendable {
  private let matcher: LabelMatcher<Int>

  /// - Parameter names: The names of each thing.
  init(_ names: [[String]]) {
    matcher = LabelMatcher(
      names.enumerated().flatMap { index, names in
        names.filter { !TextFold.folded($0).isEmpty }.map { (label: $0, target: index) }
      })
  }

  /// What a label names, leniently: case, accents, spacing, typography, « (suite) ».
  ///
  /// - Parameter suggesting: Whether the nearest name is looked for when none fits, which takes long.
  func match(_ label: String, suggesting: Bool = true) -> LabelMatch {
    switch matcher.match(label, suggesting: suggesting) {
    case .exact(let index): .hit(LabelHit(index: index))
    case .lenient(let index):
      .hit(LabelHit(index: index, isContinuation: Self.isContinuation(label)))
    case .ambiguous: .ambiguous
    case .none(let nearest): .none(nearest: nearest)
    }
  }

  /// Whether a label ends with the mark of a table that goes on: « (suite) », « (fin) ».
  private static func isContinuation(_ label: String) -> Bool {
    let folded = TextFold.folded(label)
    guard folded.hasSuffix(")"), let open = folded.lastIndex(of: "(") else { return false }
    let mark = folded[folded.index(after: open)...]
    return ["suite", "fin", "continued", "end"].contains { mark.hasPrefix($0) }
  }
}
