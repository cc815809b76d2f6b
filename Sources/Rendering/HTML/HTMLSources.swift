import Documents

/// The answers that figures rest on, as numbers: many figures cite the same answer, and what is said
/// of it stands once in the page.
///
/// Numbers follow the cells of the grids, so that what a total was counted from is mostly one range.
struct HTMLSources {
  /// Each source once, in the order of their numbers, which begin at 1.
  private(set) var list: [Source] = []

  private var numbers: [Source: Int] = [:]
  private var cellNumbers: [Anchor: Int] = [:]

  /// - Parameters:
  ///   - cited: The sources that the document calls on, in any number.
  ///   - cells: The anchors of the cells that the document shows, in its order.
  init(cited: [Source], cells: [Anchor]) {
    var distinct: [Source] = []
    for source in cited where numbers.updateValue(0, forKey: source) == nil {
      distinct.append(source)
    }
    let byCell = Dictionary(grouping: distinct, by: \.anchor)
    for cell in cells where cellNumbers[cell] == nil {
      guard let sources = byCell[cell] else { continue }
      cellNumbers[cell] = list.count + 1
      for source in sources { add(source) }
    }
    for source in distinct where numbers[source] == 0 { add(source) }
    var last = list.count
    for cell in cells where cellNumbers[cell] == nil {
      last += 1
      cellNumbers[cell] = last
    }
  }

  private mutating func add(_ source: Source) {
    list.append(source)
    numbers[source] = list.count
  }

  func number(of source: Source) -> Int { numbers[source, default: 0] }

  /// Which cell of a grid it is; `nil` for one that the page does not show.
  func cellNumber(of anchor: Anchor) -> Int? { cellNumbers[anchor] }

  func cellName(of anchor: Anchor) -> String? { cellNumbers[anchor].map { "r.\($0)" } }

  /// Sources by their numbers, in their order: `3 7-12`.
  func numbers(of sources: [Source]) -> String {
    var text = ""
    var range: ClosedRange<Int>?
    func end() {
      guard let range else { return }
      if !text.isEmpty { text += " " }
      text += range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
    for number in sources.lazy.map(number) {
      if let started = range, number == started.upperBound + 1 {
        range = started.lowerBound...number
      } else {
        end()
        range = number...number
      }
    }
    end()
    return text
  }
}
