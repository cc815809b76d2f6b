import Diagnostics
import Documents

/// Everything of a document on its pages, before any is drawn: contents can name pages.
struct DocumentPlan {
  let document: Document
  let entries: [HeadingEntry]
  let type: TypeCase
  let places: Places

  /// The pages of the contents, each with its entries; none if they would say nothing.
  let contents: [[ContentsEntry]]

  /// The pages after title and contents.
  let pages: [PlannedPage]

  var pageCount: Int { 1 + contents.count + pages.count }

  init(_ document: Document, type: TypeCase, numbersSections: Bool = false) {
    self.document = document
    self.type = type
    var entries: [HeadingEntry] = []
    let items = FlowItem.items(
      of: document.blocks, entries: &entries, numbers: numbersSections ? [] : nil)
    self.entries = entries
    places = Places(items: items, entries: entries)
    let papers = Orientation.papers(for: items) { Self.isWide($0, type, document.language) }
    var builder = PageBuilder(type: type, language: document.language, places: places)
    for (item, paper) in zip(items, papers) { builder.add(item, on: paper) }
    builder.finish()
    pages = builder.pages
    contents = ContentsEntry.pages(of: entries, on: builder.pageOfEntry, type: type)
  }

  /// Whether an upright sheet would cut a grid or table into panels, or leave columns of prose thin.
  private static func isWide(
    _ item: FlowItem, _ type: TypeCase, _ language: Language
  ) -> Bool {
    let paper = Paper.portrait
    switch item {
    case .heading, .sectionEnd, .paragraph: return false
    case .grid(let grid, _):
      if grid.columns.count > 3 { return true }
      let layout = PaperLayout(
        breaker: type.breaker(.cell), headings: type.breaker(.cellHeading))
      return GridSheets.panels(of: grid, on: paper, layout: layout).count > 1
    case .figure(let figure, _):
      return figure.drawing.width > paper.textWidth * 1.35
        && figure.drawing.width > figure.drawing.height * 1.2
    case .table(let table, _):
      if table.columns.count > 16 { return true }
      return TablePanels(table, width: paper.textWidth, type: type, language: language)
        .panels.count > 1
    }
  }
}
