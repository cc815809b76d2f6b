import Documents

/// The names of the places that links lead to, as both formats can hold them.
///
/// Anchors hold whatever composers like; Word allows forty letters, digits and underscores, and takes
/// capitals for small letters. So places are numbered, under the names that Word itself gives to what
/// cross-references lead to and hides from its list of bookmarks.
struct PlaceNames {
  private var names: [Anchor: String] = [:]

  /// - Complexity: O(size of the document).
  init(_ document: Document) {
    var walk = PlaceWalk()
    walk.note(document.blocks)
    let places = Set(walk.places)
    var wanted: Set<Anchor> = []
    for anchors in walk.references {
      if let first = anchors.first(where: places.contains) { wanted.insert(first) }
    }
    for anchor in walk.places where wanted.contains(anchor) {
      names[anchor] = Self.name("_Ref", names.count + 1)
    }
  }

  /// A name such as Word gives: `_Ref00000012`, `_Toc00000003`.
  static func name(_ kind: String, _ number: Int) -> String {
    let digits = String(number)
    return kind + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
  }

  /// The name of a place; `nil` if nothing leads to it, or it is not in the document.
  subscript(_ anchor: Anchor?) -> String? { anchor.flatMap { names[$0] } }

  /// Where a run leads: of several answers to the first that the document shows.
  func link(to target: Paragraph.Run.Target?) -> String? {
    switch target {
    case nil: nil
    case .part(let anchor): names[anchor]
    case .answers(let sources): link(to: sources)
    }
  }

  func link(to sources: [Source]) -> String? {
    sources.lazy.compactMap { names[$0.anchor] }.first
  }
}

/// A walk through the places of a document, and what leads to them.
private struct PlaceWalk {
  /// In reading order.
  var places: [Anchor] = []

  /// For each link, where it may lead.
  var references: [[Anchor]] = []

  mutating func note(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .section(let section):
        // An untitled section has no heading that a link could lead to.
        if !section.title.isEmpty { note(section.anchor) }
        note(section.blocks)
      case .paragraph(let paragraph):
        for run in paragraph.runs { note(run.target) }
      case .grid(let grid):
        note(grid.anchor)
        for cell in grid.rows.lazy.flatMap(\.cells) { note(cell.anchor) }
      case .table(let table):
        note(table.anchor)
        for cell in table.parts.lazy.flatMap(\.rows).flatMap(\.cells) where !cell.sources.isEmpty {
          references.append(cell.sources.map(\.anchor))
        }
      case .figure(let figure): note(figure.anchor)
      }
    }
  }

  private mutating func note(_ anchor: Anchor?) {
    if let anchor { places.append(anchor) }
  }

  private mutating func note(_ target: Paragraph.Run.Target?) {
    switch target {
    case nil: break
    case .part(let anchor): references.append([anchor])
    case .answers(let sources): references.append(sources.map(\.anchor))
    }
  }
}
