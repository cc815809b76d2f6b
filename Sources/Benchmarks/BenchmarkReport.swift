import Files

/// What was measured, phase by phase, as ratios within the run.
struct BenchmarkReport {
  let folder: String
  let respondents: Int
  let texts: Int
  let expressions: Int
  let actors: Int
  /// Bytes of the answers that reports are made of.
  let proseSize: Int
  let repeats: Int

  /// The one part that was asked for; all if `nil`.
  let only: Part?

  enum Part: String {
    case survey, texts, times, sums, documents
  }

  func text() throws(FileError) -> String {
    var parts: [[String]] = []
    if wants(.survey) { parts.append(try surveyLines()) }
    if wants(.texts) {
      parts.append(try textLines("texts", texts, in: "cells.txt", Phase.ofTexts))
    }
    if wants(.times) {
      parts.append(
        try textLines(
          "expressions of time", expressions, in: ExpressionGenerator.Kind.times.fileName,
          Phase.ofTimes))
    }
    if wants(.sums) {
      parts.append(
        try textLines(
          "sums of money", expressions, in: ExpressionGenerator.Kind.sums.fileName, Phase.ofSums))
    }
    if wants(.documents) { parts.append(documentLines()) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func wants(_ part: Part) -> Bool { only == nil || only == part }

  private func surveyLines() throws(FileError) -> [String] {
    let size = try ByteStorage.contents(ofFile: "\(folder)/responses.csv").count
    let megabytes = Double(size) / 1e6
    var lines = ["\(respondents) respondents, \(rounded(megabytes, 1)) MB, best of \(repeats)"]
    lines.append(row("", "MB/s", "× libcsv", "× memcpy", "memory / file"))
    let measured = measure(Phase.ofSurvey)
    func speed(_ phase: Phase) -> Double? {
      measured.first { $0.0 == phase }?.1.map { megabytes / $0.seconds }
    }
    for (phase, result) in measured {
      guard let result, let own = speed(phase) else {
        lines.append("\(phase.title): failed")
        continue
      }
      lines.append(
        row(
          phase.title, rounded(own, 0), speed(.libcsv).map { rounded(own / $0, 2) } ?? "–",
          speed(.memcpy).map { rounded(own / $0, 3) } ?? "–",
          rounded(Double(result.peakMemory) / Double(size), 2)))
    }
    return lines
  }

  /// How fast a recogniser is, next to a scan of the same bytes.
  ///
  /// - Parameter phases: The scan first.
  private func textLines(
    _ name: String, _ count: Int, in file: String, _ phases: [Phase]
  ) throws(FileError) -> [String] {
    let size = try ByteStorage.contents(ofFile: "\(folder)/\(file)").count
    let megabytes = Double(size) / 1e6
    var lines = ["\(count) \(name), \(rounded(megabytes, 1)) MB, best of \(repeats)"]
    lines.append(row("", "a second", "MB/s", "time × scan", "memory / file"))
    let measured = measure(phases)
    let least = measured.first?.1?.seconds
    for (phase, result) in measured {
      guard let result else {
        lines.append("\(phase.title): failed")
        continue
      }
      lines.append(
        row(
          phase.title, rounded(Double(count) / result.seconds, 0),
          rounded(megabytes / result.seconds, 1),
          least.map { rounded(result.seconds / $0, 0) } ?? "–",
          rounded(Double(result.peakMemory) / Double(size), 2)))
    }
    return lines
  }

  func measure(_ phases: [Phase]) -> [(Phase, Measurement?)] {
    phases.map { ($0, Measurement.apart($0, folder, repeats: repeats)) }
  }

  func row(_ title: String, _ cells: String...) -> String {
    title + String(repeating: " ", count: max(0, 48 - title.count))
      + cells.map { String(repeating: " ", count: max(1, 15 - $0.count)) + $0 }.joined()
  }

  func rounded(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let number = (value * scale).rounded() / scale
    return digits == 0 ? "\(Int(number))" : "\(number)"
  }
}
