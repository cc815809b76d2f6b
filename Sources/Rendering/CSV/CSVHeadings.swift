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
    var names = UniqueNames()
    return headings.map { heading in names.unique(heading) { "\(heading) (\($0))" } }
  }
}
