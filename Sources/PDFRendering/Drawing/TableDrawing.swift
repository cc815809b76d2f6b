#if PDF
  import Diagnostics
  import Documents

  /// Draws one page of a table of figures.
  ///
  /// Rows are hardly ruled: figures are compared down a column. Rules set apart the headings, the
  /// parts with their titles, and the totals.
  struct TableDrawing {
    let sheets: TableSheets
    let index: Int
    let canvas: Canvas

    let page: TableSheets.Page
    let panel: GridPanel
    let head: GridHead
    let edges: [Double]

    /// The edges of the columns of figures alone.
    let columnEdges: [Double]
    let hasStub: Bool

    let lines: TableLines
    private let columns: [TableColumn]
    let places: Places
    let notePlaces: NotePlaces

    init(
      _ sheets: TableSheets, page index: Int, of entry: HeadingEntry, places: Places,
      canvas: Canvas
    ) {
      self.sheets = sheets
      self.index = index
      self.canvas = canvas
      self.places = places
      page = sheets.pages[index]
      notePlaces = NotePlaces(entry, page: index, notes: page.notes)
      panel = sheets.panels[page.panel]
      lines = sheets.lines(of: page.panel)
      head = sheets.heads[page.panel]
      hasStub = panel.stubWidth > 0
      columns = Array(sheets.table.columns[panel.columns])
      edges = panel.edges(from: sheets.paper.side, padding: TablePanels.padding, hasStub: hasStub)
      columnEdges = Array(edges.dropFirst(hasStub ? 1 : 0))
    }

    var left: Double { edges[0] }
    var right: Double { edges[edges.count - 1] }

    /// - Parameter top: That of what stands under the title, which is drawn already.
    func draw(below top: Double) {
      var y = top
      if index == 0, !sheets.table.captions.isEmpty {
        let captions = sheets.table.captions.flatMap(sheets.captionLines)
        canvas.tagged(.paragraph) {
          canvas.lines(captions, .caption, x: left, y: y, ink: .quiet)
        }
        y += Double(captions.count) * TextStyle.caption.leading + 3
      }
      guard edges.count > 1 else { return }
      canvas.begin(.table)
      y = drawHead(y)
      for item in page.items { y = draw(item, y) }
      canvas.end(.table)
      canvas.rule(from: (left, y), to: (right, y), width: 0.8)
      // The notes of the last page stand under the bases.
      guard index < sheets.pages.count - 1 else { return }
      y += 3
      for note in page.notes {
        let lines = sheets.footLines(TableSheets.written(note))
        canvas.note(lines, of: note, notePlaces, x: left, y: y)
        y += Double(lines.count) * TextStyle.note.leading
      }
    }

    /// Where the text of a column begins or ends.
    func place(ofColumn index: Int) -> (x: Double, edge: Canvas.Edge) {
      if columns[index].alignment == .end {
        let hang = sheets.hangs[panel.columns.lowerBound + index]
        return (columnEdges[index + 1] - TablePanels.padding - hang, .right)
      }
      return (columnEdges[index] + TablePanels.padding, .left)
    }
  }
#endif
