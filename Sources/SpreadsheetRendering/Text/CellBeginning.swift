import Documents

/// The beginning of a text where only some lines have room: titles and headings, which stay in sight
/// while all else scrolls, and would leave no room for it.
struct CellBeginning {
  let text: String
  let lines: Int

  /// Whether something is left out; the whole then stands under the table.
  let isCut: Bool

  /// - Parameters:
  ///   - width: In characters.
  ///   - mostLines: At least 1.
  init(_ whole: String, within width: Int, mostLines: Int) {
    let shown = SheetText.shown(whole)
    // No more could fit, and a heading may be a whole file.
    let scalars = shown.unicodeScalars.prefix(400 * mostLines)
    let looked = String(String.UnicodeScalarView(scalars))
    let lines = SheetLayout().lines(ofText: looked, within: max(1, width))
    isCut = lines.count > mostLines || scalars.endIndex < shown.endIndex
    self.lines = min(lines.count, mostLines)
    let kept = lines.prefix(mostLines).joined()
    text = isCut ? String(kept[...].withoutTrailingBlanks) + "…" : kept
  }
}
