import Documents

/// A line of the contents, or several if the title is long.
struct ContentsEntry {
  let entry: HeadingEntry
  let lines: [Substring]

  /// The page of the title, from 0, counted after title page and contents.
  let page: Int

  /// Set closer where that saves a page.
  var isTight = false

  var style: TextStyle { .contents(entry.level, isTight: isTight) }

  /// In points from the margin.
  var indent: Double { Self.indent(entry.level) }

  private static func indent(_ level: Int) -> Double { Double(min(level, 5) - 1) * 14 }

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
    let loose = named.map { entry in
      let width = Paper.portrait.textWidth - indent(entry.level) - numberWidth
      return Self(
        entry: entry, lines: type.lines(of: entry.title, .contents(entry.level), within: width),
        page: pageOfEntry[entry.index] ?? 0)
    }
    let tight = loose.map { line in
      var line = line
      line.isTight = true
      return line
    }
    let (pages, fewer) = (filled(loose), filled(tight))
    return fewer.count < pages.count ? fewer : pages
  }

  private static func filled(_ lines: [Self]) -> [[Self]] {
    let height = Paper.portrait.textHeight
    var pages: [[Self]] = [[]]
    var room = height - titleHeight
    for line in lines {
      if line.height > room, !pages[pages.count - 1].isEmpty {
        pages.append([])
        room = height
      }
      pages[pages.count - 1].append(line)
      room -= line.height
    }
    return pages
  }
}
