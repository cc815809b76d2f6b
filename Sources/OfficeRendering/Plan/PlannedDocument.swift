import Diagnostics

/// A document laid out on sheets of paper: what both formats write, in their own words.
struct PlannedDocument {
  var title: String
  var subtitle: String?
  var language: Language

  /// The list of contents with the pages as planned; empty where it would say nothing.
  var contents: [ContentsEntry] = []

  var runs: [PageRun] = []
}

/// Pages one after another on the same paper, with the same header.
struct PageRun {
  var paper: Paper

  /// What heads every page of the run but the first, where one table flows over them all.
  var runningTitle: String?

  var pieces: [PlacedPiece] = []
}

struct PlacedPiece {
  var piece: Piece

  /// Whether it begins a page; the first of a run always does.
  var startsPage = false
}

/// One thing after another on a run of pages.
enum Piece {
  case documentTitle(String)
  case documentSubtitle(String)
  case contents
  case heading(PlannedHeading)
  case paragraph(String)
  case table(PlannedTable)
  // Charts and maps will come here, as a piece of their own.
}

struct PlannedHeading: Hashable {
  /// From 1.
  var level: Int
  var text: String

  /// What links lead to; unique in the document.
  var anchor: String
}

struct ContentsEntry: Hashable {
  var heading: PlannedHeading

  /// From 1, the first sheet.
  var page: Int

  /// The heading, on the line that ends with its page.
  var text: String { RunningText.undirected(heading.text) }
}
