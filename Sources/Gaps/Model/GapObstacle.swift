public import Diagnostics

/// Why gaps of a kind could not be looked for: that none is found says nothing then.
public struct GapObstacle: Hashable, Sendable {
  public let kind: GapKind

  /// What is missing, as a clause without a full stop.
  public let reason: BilingualText

  /// What would let the analysis be made, as a clause without a full stop.
  public let remedy: BilingualText
}

extension GapContext {
  /// What keeps some analyses from being made, kind by kind.
  ///
  /// - Parameter kinds: Those asked for; reading why takes about as long as an analysis.
  public func obstacles(to kinds: [GapKind] = GapKind.allCases) -> [GapObstacle] {
    kinds.compactMap { kind in
      let found: (reason: BilingualText, remedy: BilingualText)? =
        switch kind {
        case .coverage: coverageObstacle
        case .coordination: coordinationObstacle
        case .perception: perceptionObstacle
        case .expectation: expectationObstacle
        case .harmonisation: harmonisationObstacle
        case .change: changeObstacle
        case .response, .time: nil
        }
      return found.map { GapObstacle(kind: kind, reason: $0.reason, remedy: $0.remedy) }
    }
  }
}
