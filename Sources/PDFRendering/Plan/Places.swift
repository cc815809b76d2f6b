import Documents

/// The places of a document that other places lead to, each with its name in the file.
///
/// Anchors may hold anything; names in the file are letters and digits. Of the cells only those have
/// one that something leads to: a large survey has many thousands.
struct Places {
  private var names: [Anchor: String] = [:]

  /// - Complexity: O(number of things, links and cells).
  init(items: [FlowItem], entries: [HeadingEntry]) {
    for entry in entries {
      if let anchor = entry.anchor, names[anchor] == nil { names[anchor] = entry.place }
    }
    let wanted = Self.targets(of: items)
    guard !wanted.isEmpty else { return }
    var count = 0
    for case .grid(let grid, _) in items {
      for cell in grid.rows.lazy.flatMap(\.cells) {
        guard let anchor = cell.anchor, wanted.contains(anchor), names[anchor] == nil
        else { continue }
        count += 1
        names[anchor] = "a\(count)"
      }
    }
  }

  private static func targets(of items: [FlowItem]) -> Set<Anchor> {
    var targets: Set<Anchor> = []
    for item in items {
      switch item {
      case .paragraph(let paragraph):
        for run in paragraph.runs {
          switch run.target {
          case .part(let anchor): targets.insert(anchor)
          case .answers(let sources): targets.formUnion(sources.lazy.map(\.anchor))
          case nil: break
          }
        }
      case .table(let table, _):
        for cell in table.parts.lazy.flatMap(\.rows).flatMap(\.cells) {
          targets.formUnion(cell.sources.lazy.map(\.anchor))
        }
      case .heading, .sectionEnd, .grid, .figure: break
      }
    }
    return targets
  }

  subscript(_ anchor: Anchor?) -> String? { anchor.flatMap { names[$0] } }

  /// Where an answer stands that a figure rests on: the first that stands anywhere.
  func place(of sources: [Source]) -> String? {
    for source in sources {
      if let name = names[source.anchor] { return name }
    }
    return nil
  }

  func place(of target: Paragraph.Run.Target?) -> String? {
    switch target {
    case .part(let anchor): self[anchor]
    case .answers(let sources): place(of: sources)
    case nil: nil
    }
  }
}
