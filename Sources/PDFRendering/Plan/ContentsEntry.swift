import Documents

/// A line of the contents, or several if the title is long.
struct ContentsEntry {
  let entry: HeadingEntry
  let lines: [Substring]

  /// The page of the title, from 0, counted after title page and contents.
  let page: Int

  var style: TextStyle { .contents(entry.level) }

  /// In points from the margin.
  var indent: Double { Double(min(entry.level, 5) - 1) * 14 }

  var height: Double { Double(lines.count) * style.leading + (entry.level == 1 ? 4 : 0) }

  /// What page numbers and the dots before them need, in points.
  static let numberWidth = 40.0

  private static let titleHeight = TextStyle.contentsTitle.leading + 14

  /// - Returns: No page if there is only one title to name.
  static func pages(
    of entries: [HeadingEntry], on pageOfEntry: [Int: Int], type: TypeCase
  ) -> [[Self]] {
    let named = entries.filter { !$0.title.isEmpty }
    guard named.count > 1 else { return [] }
    let paper = Paper.portrait
    var pages: [[Self]] = [[]]
    var room = paper.textHeight - titleHeight
    for entry in named {
      let indent = Double(min(entry.level, 5) - 1) * 14
      let width = paper.textWidth - indent - numberWidth
      let line = Self(
        entry: entry, lines: type.lines(of: entry.title, .contents(entry.level), within: width),
        page: pageOfEntry[entry.index] ?? 0)
      if line.height > room, pages[pages.count - 1].isEmpty == false {
        pages.append([])
        room = paper.textHeight
      }
      pages[pages.count - 1].append(line)
      room -= line.height
    }
    return pages
  }
}
