import Diagnostics
import Documents

/// The rows of a chart before they have a place: each as high as its label asks for, under the
/// heading of its group.
struct ChartRows {
  /// What stands before a row.
  struct Head {
    let label: String
    /// What the rows after one another have in common; over the first of them.
    let group: String?
  }

  /// Where a row stands.
  struct Row {
    let middle: Double
    let height: Double
  }

  private struct Item {
    let label: FittedLabel
    let height: Double
    /// The heading of the row's group, and whether it stands over this row.
    let group: FittedLabel?
    let opensGroup: Bool
  }

  private let items: [Item]
  private let widest: Double
  private let language: Language

  /// Where the labels end and the plot begins.
  let left: Double

  private static let size = 8.0
  private static let groupSpace = 6.0

  /// - Parameters:
  ///   - width: That of the whole drawing, of which labels get two fifths at the most.
  ///   - least: The least height of a row.
  init(_ heads: [Head], width: Double, language: Language, least: Double = 15) {
    let room = width * 0.36
    // Rows after one another have few groups: each heading is fitted once.
    var fitted: (text: String, label: FittedLabel)?
    var items: [Item] = []
    items.reserveCapacity(heads.count)
    for head in heads {
      let label = FittedLabel(head.label, within: room, size: Self.size, mostLines: 2)
      let isNew = head.group != fitted?.text
      if isNew {
        fitted = head.group.map {
          ($0, FittedLabel($0, within: room / 1.07, size: Self.size, mostLines: 3))
        }
      }
      items.append(
        Item(
          label: label, height: max(least, label.height + 4), group: fitted?.label,
          opensGroup: isNew && fitted != nil))
    }
    self.items = items
    self.language = language
    widest = items.map { max($0.label.width, ($0.group?.width ?? 0) * 1.07) }.max() ?? 0
    left = widest + 8
  }

  var count: Int { items.count }

  /// The rows of each panel, none of which is higher than there is room, if a row is not.
  ///
  /// The panels are about as high as one another, so that the last is not a lonely row.
  func panels(within room: Double) -> [Range<Int>] {
    let full = filled(room)
    guard full.count > 1 else { return full }
    // The least height of panels that needs no further one.
    var low = 0.0
    var high = room
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if filled(middle).count > full.count { low = middle } else { high = middle }
    }
    return filled(high)
  }

  private func filled(_ room: Double) -> [Range<Int>] {
    var panels: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for index in items.indices {
      let needed = height(of: index, first: index == start)
      if index > start, used + needed > room {
        panels.append(start..<index)
        start = index
        used = height(of: index, first: true)
      } else {
        used += needed
      }
    }
    return panels + [start..<items.count]
  }

  /// The height of a row with its heading: the first of a panel has one in any case.
  private func height(of index: Int, first: Bool) -> Double {
    let item = items[index]
    guard item.opensGroup || first, let group = item.group else { return item.height }
    return item.height + group.height + Self.groupSpace
  }

  /// The rows of a panel with their labels, from a height downwards.
  func placed(_ range: Range<Int>, top: Double) -> PlacedRows {
    var rows: [Row] = []
    var shapes: [Shape] = []
    var y = top
    for index in range {
      let item = items[index]
      if item.opensGroup || index == range.lowerBound, let group = item.group {
        y += Self.groupSpace
        shapes += group.shapes(
          x: widest + 2, middle: y + group.height / 2 - 1, anchor: .end, weight: .bold)
        y += group.height
      }
      rows.append(Row(middle: y + item.height / 2, height: item.height))
      shapes += item.label.shapes(x: widest + 2, middle: y + item.height / 2, anchor: .end)
      y += item.height
    }
    return PlacedRows(rows: rows, first: range.lowerBound, shapes: shapes, top: top, bottom: y)
  }
}

/// Rows of a chart where they stand on a panel.
struct PlacedRows {
  fileprivate let rows: [ChartRows.Row]
  fileprivate let first: Int

  /// The labels and headings.
  let shapes: [Shape]
  let top: Double
  let bottom: Double

  /// The row of the chart with a number.
  subscript(index: Int) -> ChartRows.Row { rows[index - first] }
}

extension FittedLabel {
  /// The label over a hatch, on a ground of its own so that it stays legible.
  func onPaper(x: Double, middle: Double) -> [Shape] {
    let box = Rectangle(
      x: x - 2, y: middle - height / 2, width: width + 4, height: height)
    return [.rectangle(box, fill: Fill(.paper))]
      + shapes(x: x, middle: middle, anchor: .start, ink: .soft)
  }
}
