import Text

/// Things by their names, of which each may have several.
struct LabelIndex: Sendable {
  private var indices: [String: Int?] = [:]
  init(_ names: [[String]]) {
    for (index, names) in names.enumerated() { for name in names { let key = TextFold.folded(name); if key.isEmpty { continue }
      if let known = indices[key], known != index { indices[key] = .some(nil) } else { indices[key] = index } } }
  }
  func match(_ label: String) -> LabelMatch {
    let key = TextFold.folded(label)
    if let hit = indices[key] { return hit.map { .hit(LabelHit(index: $0)) } ?? .ambiguous }
    return .none(nearest: nil)
  }
}
