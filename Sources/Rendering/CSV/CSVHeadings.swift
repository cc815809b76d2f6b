import Diagnostics
import Documents

/// The headings of columns on a single line, no two the same.
enum CSVHeadings {
  /// Spanner and heading of each column: « Conseils régionaux – Lorraine ».
  static func joined(_ grid: Grid) -> [String] {
    grid.columnGroups.flatMap { group in
      group.columns.map { column in
        [group.title, column.heading].compactMap(\.self).filter { !$0.isEmpty }
          .joined(separator: " – ")
      }
    }
  }

  /// What heads the labels: programs want a name even where readers need none.
  static func stub(_ heading: String, in language: Language) -> String {
    heading.isEmpty ? CSVWords.item.text[language] : heading
  }

  /// The headings, a number after each that stood before: programs take them for names.
  static func distinct(_ headings: [String]) -> [String] {
    var used: Set<String> = []
    // Where counting went on for a heading, so that many of one name are not counted anew each time.
    var last: [String: Int] = [:]
    return headings.map { heading in
      var name = heading
      var number = last[heading, default: 1]
      while !used.insert(name).inserted {
        number += 1
        name = "\(heading) (\(number))"
      }
      last[heading] = number
      return name
    }
  }
}
