import Documents

/// The rows of a chart, each as high as its label asks for, and the labels before them.
struct ChartRows {
  struct Row {
    let middle: Double
    let height: Double
  }

  private let rows: [Row]
  let shapes: [Shape]

  /// Where the labels end and the plot begins.
  let left: Double
  let top: Double
  let bottom: Double

  private static let size = 8.5

  /// - Parameters:
  ///   - width: That of the whole drawing, of which labels get two fifths at the most.
  ///   - least: The least height of a row.
  init(labels: [String], width: Double, top: Double, least: Double = 16) {
    let fitted = labels.map {
      FittedLabel($0, within: width * 0.38, size: Self.size, mostLines: 2)
    }
    let widest = fitted.map(\.width).max() ?? 0
    left = widest + 8
    self.top = top
    var rows: [Row] = []
    var shapes: [Shape] = []
    var y = top
    for label in fitted {
      let height = max(least, label.height + 5)
      rows.append(Row(middle: y + height / 2, height: height))
      shapes += label.shapes(x: widest + 2, middle: y + height / 2, anchor: .end)
      y += height
    }
    self.rows = rows
    self.shapes = shapes
    bottom = y
  }

  subscript(index: Int) -> Row { rows[index] }
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
