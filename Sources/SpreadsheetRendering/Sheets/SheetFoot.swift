import Diagnostics
import Documents

/// What stands under the cells of a sheet: captions, bases, remarks and notes.
struct SheetFoot {
  let texts: [String]
  let calls: NoteCalls
  let widths: [Int]
  let language: Language

  /// - Returns: The row after all of it.
  @discardableResult
  func write(on sheet: Sheet, from row: Int) throws(SpreadsheetError) -> Int {
    let prose = ProseWriter(sheet: sheet, widths: widths)
    var row = row + 1
    for text in texts where !text.isEmpty {
      row = try prose.write(text, from: row, CellStyle(role: .caption))
    }
    guard !calls.notes.isEmpty else { return row }
    row += 1
    row = try prose.write(
      FixedWords.notes[language], from: row, CellStyle(role: .sectionHeading), size: 11)
    for note in calls.notes {
      let places = calls.places(of: note)
      row = try prose.write(
        "[\(note.mark)] \(note.text) (\(places))", from: row, CellStyle(role: .caption))
    }
    return row
  }
}
