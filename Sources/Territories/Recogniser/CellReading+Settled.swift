extension CellReading {
  /// Whether knowing other territories of the respondent could change nothing: every name has one
  /// meaning that leads by far, and no unknown word may be a misprint.
  var isSettled: Bool {
    var isTaken = Array(repeating: false, count: cell.words.count)
    for match in matches {
      for word in match.words { isTaken[word] = true }
      if match.distance > 0 { return false }
      if match.candidates.count > 1, match.choice?.lead ?? 0 < Self.clearLead { return false }
      if !match.cautions.isEmpty || match.candidates.first?.level == .locality { return false }
    }
    let reader = MisprintReader(near: lexicon.nearNames, cell: cell, budget: 0)
    return !cell.words.indices.contains { !isTaken[$0] && reader.mayBeMisprint($0) }
  }

  /// More points than other territories of the respondent can give: see ``CandidateChoice``.
  private static let clearLead = 24.0
}
