import Diagnostics

/// A document laid out on sheets of paper: what both formats write, in their own words.
struct PlannedDocument {
  var title: String
  var language: Language

  /// The list of contents with the pages as planned; empty where it would say nothing.
  var contents: [ContentsEntry] = []

  var runs: [PageRun] = []

  /// The sheets of paper, as planned.
  var pageCount = 1
}

extension PlannedDocument {
  /// Every figure and part of one, in order.
  var figures: [PlannedFigure] {
    runs.flatMap { run in
      run.pieces.compactMap { placed in
        if case .figure(let figure) = placed.piece { figure } else { nil }
      }
    }
  }
}

/// Pages one after another on the same paper, with the same header.
struct PageRun {
  var paper: Paper

  /// What heads every page of the run but the first, where one table flows over them all.
  var runningTitle: String?

  /// Whether it is the title page, without header and footer.
  var isTitlePage = false

  var pieces: [PlacedPiece] = []
}

struct PlacedPiece {
  var piece: Piece

  /// Whether it begins a page; the first of a run always does.
  var startsPage = false
}

/// One thing after another on a run of pages.
enum Piece {
  /// Who the document is of, at the top of the title page.
  case organiser(String)
  case documentTitle(String)
  case documentSubtitle(String)
  /// What stands under the titles on the title page.
  case titleLine(String)
  case contents
  case heading(PlannedHeading)
  case paragraph(PlannedParagraph)
  case table(PlannedTable)
  case figure(PlannedFigure)
}

extension Piece {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

struct PlannedHeading: Hashable {
  /// From 1.
  var level: Int
  var text: String

  /// What the list of contents leads to it by; unique in the document.
  var entry: String

  /// What other links lead to it by; `nil` if there are none.
  var place: String?
}

struct ContentsEntry: Hashable {
  var heading: PlannedHeading

  /// From 1, the first sheet.
  var page: Int

  /// The heading, on the line that ends with its page.
  var text: String { RunningText.undirected(heading.text) }
}
