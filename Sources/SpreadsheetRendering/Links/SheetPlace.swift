/// A cell of a workbook, as links name it.
struct SheetPlace: Hashable {
  let sheet: String

  /// Both count from 0.
  let row: Int
  let column: Int

  init(_ sheet: String, row: Int = 0, column: Int = 0) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// Names of sheets hold no apostrophe: see `SheetNames`.
  var target: String { "internal:'\(sheet)'!\(SheetReference.name(row, column))" }
}
