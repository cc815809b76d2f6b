import Documents

/// A paragraph of running text.
struct PlannedParagraph: Hashable {
  struct Run: Hashable {
    var text: String
    /// The name of the place that it leads to.
    var link: String?
  }

  var runs: [Run]

  init(_ paragraph: Paragraph, names: PlaceNames) {
    runs = paragraph.runs.map { Run(text: $0.text, link: names.link(to: $0.target)) }
  }

  var text: String { runs.map(\.text).joined() }
}
