import Documents

extension Document {
  /// The titles, with what a title page says over and under them.
  var frontPieces: [Piece] {
    var pieces: [Piece] = titlePage.map { [.organiser($0.organiser ?? "")] } ?? []
    if !title.isEmpty { pieces.append(.documentTitle(title)) }
    if let subtitle { pieces.append(.documentSubtitle(subtitle)) }
    let lines = [titlePage?.edition, titlePage?.referenceDate].compactMap(\.self)
    return pieces + lines.map { .titleLine($0) }
  }
}

extension Passages {
  /// Puts pieces over everything else.
  mutating func putFirst(_ pieces: [Piece]) {
    guard !pieces.isEmpty else { return }
    if all.isEmpty { all.append(Passage()) }
    all[0].lead = pieces + all[0].lead
  }
}
