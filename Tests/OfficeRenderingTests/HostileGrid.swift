import Documents
import TestSupport

extension Grid {
  /// Every hostile answer in a grid of several panels, each in another column, with notes and places.
  static let hostile: Grid = {
    let long = (1...900).map { "Phrase \($0), d’une réponse.\($0 % 9 == 0 ? "\n" : " ")" }
    let texts =
      HostileText.all + [long.joined()]
      + EnormousText.all.filter { $0.text.utf8.count < 150_000 }.map(\.text)
    let columns = (1...9).map { "Acteur \($0)" }
    let rows = texts.enumerated().map { index, text in
      let note = Note(mark: "\(index + 1)", text: String(text.unicodeScalars.prefix(400)))
      let cells = columns.indices.map { column in
        column == index % 9
          ? GridCell(.text(text), notes: [note], anchor: Anchor(String(text.prefix(99))))
          : .text("Réponse \(index)-\(column)")
      }
      return GridRow("Item \(index)", cells)
    }
    return Grid(title: "Q", stubHeading: "Item", columns: columns, rows: rows)
  }()
}
