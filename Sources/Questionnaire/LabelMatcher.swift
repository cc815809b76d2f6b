import Diagnostics
import Text

/// Finds which of a set of labels a heading or a row title of a response file means.
///
/// A spelling that is exactly a label's wins. Otherwise case, accents, spaces, typography, a hyphen
/// between words, a colon or question mark at the end and the mark of a continued table («(suite)»,
/// «(fin)») do not count. When two labels fit a spelling equally well, neither is chosen.
public struct LabelMatcher<Target: Hashable & Sendable>: Sendable {
  public enum Match: Equatable, Sendable {
    case exact(Target)
    case lenient(Target)
    /// Several labels read alike; in the order they were given.
    case ambiguous([Target])
    /// No label fits; the nearest, if one is near enough to be meant.
    case none(nearest: String?)

    /// The one label that was meant.
    public var target: Target? {
      switch self {
      case .exact(let target), .lenient(let target): target
      case .ambiguous, .none: nil
      }
    }
  }

  private var exact: [String: [Target]] = [:]
  private var lenient: [[UInt8]: [Target]] = [:]
  private var labels: [String] = []

  /// - Parameter entries: Every spelling with what it stands for; a target may have several.
  public init(_ entries: some Sequence<(label: String, target: Target)>) {
    for (label, target) in entries {
      labels.append(label)
      Self.add(target, to: &exact[label, default: []])
      Self.add(target, to: &lenient[LabelKey.of(label), default: []])
    }
  }

  private static func add(_ target: Target, to targets: inout [Target]) {
    if !targets.contains(target) { targets.append(target) }
  }

  /// - Parameter suggesting: Whether the nearest label is looked for when none fits.
  /// - Complexity: O(length) when a label fits; otherwise the edit distance to each label.
  public func match(_ text: String, suggesting: Bool = true) -> Match {
    if let targets = exact[text] {
      return targets.count == 1 ? .exact(targets[0]) : .ambiguous(targets)
    }
    if let targets = lenient[LabelKey.of(text)] {
      return targets.count == 1 ? .lenient(targets[0]) : .ambiguous(targets)
    }
    return .none(
      nearest: suggesting ? EditDistance.nearest(to: text, among: labels) : nil)
  }
}

extension LabelMatcher where Target == Int {
  /// Matches labels to their positions.
  public init(_ labels: some Sequence<String>) {
    self.init(labels.enumerated().map { (label: $0.element, target: $0.offset) })
  }
}
