import Diagnostics
import Documents
import Gaps

/// The analyses that could not be made, and why: finding nothing is no comfort then.
struct GapObstacles {
  private let obstacles: [GapObstacle]
  private let language: Language

  init(_ obstacles: [GapObstacle], _ language: Language) {
    self.obstacles = obstacles
    self.language = language
  }

  /// A section with a paragraph an analysis; `nil` where all were made.
  ///
  /// - Parameter withRemedies: Whether to say what would let it be made, to whoever goes on working.
  func section(withRemedies: Bool) -> Section? {
    guard !obstacles.isEmpty else { return nil }
    let title = BilingualText(
      fr: "Analyses qui n'ont pas pu être faites", en: "Analyses that could not be made")
    return Section(
      title: title[language],
      blocks: obstacles.map { obstacle in
        let (kind, reason, remedy) = (obstacle.kind.name, obstacle.reason, obstacle.remedy)
        let text = BilingualText(
          fr: "\(kind.french) : \(reason.french)."
            + (withRemedies ? " Pour la faire : \(remedy.french)." : ""),
          en: "\(kind.english): \(reason.english)."
            + (withRemedies ? " To make it: \(remedy.english)." : ""))
        return .paragraph(
          FrenchTypography.bound(text, in: language).capitalisedAtStart)
      })
  }
}
