/// The diagnostics of one run, in the order they came.
///
/// A file with a million broken rows must not fill the memory or the screen: past ``limit``
/// diagnostics of one code in one file, the log counts instead of keeping, and says how many.
public struct DiagnosticLog: Sendable {
  private struct Kind: Hashable, Sendable {
    let code: String
    let file: String
  }

  private struct Tally: Sendable {
    let kind: Kind
    var total = 0
    var severity = Diagnostic.Severity.note
    var lastPlace: SourcePlace
  }

  /// How many diagnostics of one code are kept for one file.
  public let limit: Int

  private var kept: [Diagnostic] = []
  private var tallies: [Tally] = []
  private var tallyOfKind: [Kind: Int] = [:]
  /// The tally of the diagnostic before: floods are of one kind.
  private var latest: Int?

  public init(limit: Int = 100) {
    self.limit = limit
  }

  public mutating func report(_ diagnostic: Diagnostic) {
    let tally = tally(
      of: Kind(code: diagnostic.code, file: diagnostic.place.file), at: diagnostic.place)
    tallies[tally].total += 1
    tallies[tally].severity = max(tallies[tally].severity, diagnostic.severity)
    tallies[tally].lastPlace = diagnostic.place
    if tallies[tally].total <= limit { kept.append(diagnostic) }
  }

  public mutating func report(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { report(diagnostic) }
  }

  /// Takes over what another log was told, what it only counted included.
  public mutating func report(contentsOf other: DiagnosticLog) {
    for diagnostic in other.kept { report(diagnostic) }
    for theirs in other.tallies where theirs.total > other.limit {
      let own = tally(of: theirs.kind, at: theirs.lastPlace)
      tallies[own].total += theirs.total - other.limit
      tallies[own].severity = max(tallies[own].severity, theirs.severity)
      tallies[own].lastPlace = theirs.lastPlace
    }
  }

  private mutating func tally(of kind: Kind, at place: SourcePlace) -> Int {
    if let latest, tallies[latest].kind == kind { return latest }
    let index = tallyOfKind[kind] ?? tallies.count
    if index == tallies.count {
      tallyOfKind[kind] = index
      tallies.append(Tally(kind: kind, lastPlace: place))
    }
    latest = index
    return index
  }

  /// How many diagnostics of a severity were reported, those not kept included.
  public func count(of severity: Diagnostic.Severity) -> Int {
    let unkept = tallies.reduce(0) { sum, tally in
      tally.severity == severity ? sum + max(0, tally.total - limit) : sum
    }
    return unkept + kept.count { $0.severity == severity }
  }

  public var hasErrors: Bool { count(of: .error) > 0 }

  /// Every diagnostic kept, by place, and a line for each kind of which some were only counted.
  public var diagnostics: [Diagnostic] {
    let overflow = tallies.filter { $0.total > limit }.map { tally in
      Diagnostic.uncounted(
        tally.kind.code, tally.total - limit, tally.severity, at: tally.lastPlace)
    }
    // Stable, so that what was found together at one place stays in the order it was found.
    return (kept + overflow).enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}

extension Diagnostic {
  fileprivate static func uncounted(
    _ code: String, _ count: Int, _ severity: Severity, at place: SourcePlace
  ) -> Self {
    Self(
      severity, code, at: place,
      BilingualText(
        fr: "\(count) autres signalements « \(code) » dans ce fichier, le dernier ici",
        en: "\(count) more “\(code)” in this file, the last one here"))
  }
}
