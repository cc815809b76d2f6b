/// Every gap of a survey, kind by kind, the gravest first.
public struct GapAnalysis: Sendable {
  public let gaps: [Gap]

  /// - Parameters:
  ///   - kinds: The analyses to make; all of them if left out.
  ///   - least: Gaps that weigh less are left out.
  public init(
    _ context: GapContext, kinds: [GapKind] = GapKind.allCases, least: GapSeverity = .low
  ) {
    gaps = kinds.flatMap { kind in
      // Numbered before any is left out, so that an id does not depend on what is asked for.
      kind.rules.flatMap { $0.gaps(in: context) }.numbered
        .filter { $0.severity >= least }
        // Of equal weight, in the order of the rules, each of which knows what comes first.
        .enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
        .map(\.element)
    }
  }

  /// The gap with an id.
  public func gap(_ id: String) -> Gap? { gaps.first { $0.id == id } }
}

extension GapKind {
  /// The rules that answer the question of this kind.
  var rules: [any GapRule.Type] {
    switch self {
    case .coverage: CoverageRules.all
    case .response: ResponseRules.all
    case .coordination: CoordinationRules.all
    case .perception: PerceptionRules.all
    case .expectation: ExpectationRules.all
    case .time: TimeRules.all
    case .harmonisation: HarmonisationRules.all
    case .change: ChangeRules.all
    }
  }
}
