import Files

extension BenchmarkReport {
  /// How long reports take, next to reading what they are made of, and to plain text: what is read
  /// and composed is the same there.
  func documentLines() -> [String] {
    let measured = measure(Phase.ofDocuments)
    let pages = Phase.pageCount(of: "\(folder)/\(Phase.reportName(Phase.pdf.rawValue))")
    let megabytes = rounded(Double(proseSize) / 1e6, 1)
    var lines = [
      "\(actors) actors, \(megabytes) MB of prose"
        + (pages.map { ", \($0) pages of PDF" } ?? "") + ", best of \(repeats)"
    ]
    lines.append(row("", "seconds", "time × reading", "time × .txt", "memory, MB"))
    func ratio(_ seconds: Double, to phase: Phase) -> String {
      let other = measured.first { $0.0 == phase }?.1
      return other.map { rounded(seconds / $0.seconds, 1) } ?? "–"
    }
    for (phase, result) in measured {
      guard let result else {
        lines.append("\(phase.title): failed")
        continue
      }
      lines.append(
        row(
          phase.title, rounded(result.seconds, 2), ratio(result.seconds, to: .prose),
          ratio(result.seconds, to: .txt), rounded(Double(result.peakMemory) / 1e6, 0)))
    }
    return lines
  }
}
