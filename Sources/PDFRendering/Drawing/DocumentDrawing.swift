#if PDF
  import Diagnostics
  import Documents

  /// Draws a planned document: title page, contents, and the pages of the plan.
  struct DocumentDrawing {
    let plan: DocumentPlan
    let canvas: Canvas

    /// The title at the foot of each sheet: one line of it is enough to know the sheet by.
    private let footers: [Paper: Substring]

    init(plan: DocumentPlan, canvas: Canvas) {
      self.plan = plan
      self.canvas = canvas
      footers = [Paper.portrait, .landscape].reduce(into: [:]) { footers, paper in
        let width = paper.textWidth - 80
        footers[paper] = plan.type.lines(of: plan.document.title, .footer, within: width).first
      }
    }

    private var type: TypeCase { plan.type }

    func draw() {
      canvas.beginPage(.portrait)
      canvas.begin(.document)
      TitlePageDrawing(plan.document, type: type, canvas: canvas).draw()
      for index in plan.contents.indices { drawContents(index) }
      for (index, page) in plan.pages.enumerated() {
        canvas.beginPage(page.paper)
        for piece in page.pieces { draw(piece.content, y: piece.y, on: page.paper) }
        drawFooter(on: page.paper, number: plan.contents.count + index + 2)
      }
      canvas.end(.document)
    }

    private func drawContents(_ index: Int) {
      canvas.beginPage(.portrait)
      let title = index == 0 ? FixedWords.contents[plan.document.language] : nil
      ContentsDrawing(
        plan.contents[index], title: title, pagesBefore: 1 + plan.contents.count, canvas: canvas
      ).draw()
      drawFooter(on: .portrait, number: index + 2)
    }

    private func drawFooter(on paper: Paper, number: Int) {
      let y = paper.height - 34
      let right = paper.width - paper.side
      canvas.rule(from: (paper.side, y - 4), to: (right, y - 4), .hairline, width: 0.4)
      canvas.text(
        "\(number)\u{A0}/\u{A0}\(plan.pageCount)", .footer, x: right, y: y, edge: .right,
        ink: .quiet)
      canvas.line(footers[paper, default: ""], .footer, x: paper.side, y: y, ink: .quiet)
    }

    // MARK: - The text

    private func draw(_ content: PlannedPage.Content, y: Double, on paper: Paper) {
      switch content {
      case .heading(let entry, let lines):
        canvas.begin(.section)
        mark(entry, y: y)
        canvas.tagged(.heading(level: entry.level + 1)) {
          canvas.lines(lines, .heading(entry.level), x: paper.side, y: y, ink: .heading)
        }
      case .sectionEnd: canvas.end(.section)
      case .prose(let lines):
        canvas.tagged(.paragraph) { draw(lines, y: y, on: paper) }
      case .remark(let lines):
        canvas.tagged(.paragraph) { canvas.lines(lines, .note, x: paper.side, y: y, ink: .quiet) }
      case .note(let lines, let note, let places):
        canvas.note(lines, of: note, places, x: paper.side, y: y)
      case .grid(let entry, let sheets, let index):
        let page = sheets.pages[index]
        let top = drawTitle(
          page.title, entry, isFirst: page.continuation.isFirst, y: y, on: paper)
        GridDrawing(sheets, page: index, of: entry, plan: plan, canvas: canvas).draw(below: top)
      case .table(let entry, let sheets, let index):
        let top = drawTitle(
          sheets.title(of: index), entry, isFirst: index == 0, y: y, on: paper)
        TableDrawing(sheets, page: index, of: entry, places: plan.places, canvas: canvas)
          .draw(below: top)
      case .figure(let entry, let sheet):
        mark(entry, y: y)
        if !sheet.titleLines.isEmpty {
          canvas.tagged(.heading(level: entry.level + 1)) {
            canvas.lines(sheet.titleLines, .tableTitle, x: paper.side, y: y, ink: .heading)
          }
        }
        canvas.tagged(.figure(alternative: alternative(of: sheet.figure))) {
          canvas.draw(
            sheet.figure.drawing, x: paper.side, y: y + sheet.titleHeight, scale: sheet.scale)
        }
      }
    }

    private func draw(_ lines: [[LinePiece]], y: Double, on paper: Paper) {
      let leadsNowhere = lines.allSatisfy { $0.allSatisfy { $0.place == nil } }
      for (index, pieces) in lines.enumerated() {
        let y = y + Double(index) * TextStyle.prose.leading
        if leadsNowhere {
          for piece in pieces { canvas.line(piece.text, .prose, x: paper.side, y: y) }
        } else {
          canvas.line(pieces, .prose, x: paper.side, y: y)
        }
      }
    }

    /// What is said of a picture to those who do not see it.
    private func alternative(of figure: Figure) -> String {
      [figure.title, figure.description].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// - Returns: The top of what stands under the title.
    private func drawTitle(
      _ title: String, _ entry: HeadingEntry, isFirst: Bool, y: Double, on paper: Paper
    ) -> Double {
      if isFirst { mark(entry, y: y) }
      guard !title.isEmpty else { return y }
      let lines = GridSheets.titleLines(title, on: paper, type)
      // Only the first is a heading: readers that list headings name each question once.
      canvas.tagged(isFirst ? .heading(level: entry.level + 1) : .paragraph) {
        canvas.lines(lines, .tableTitle, x: paper.side, y: y, ink: .heading)
      }
      return y + GridSheets.titleHeight(title, on: paper, type)
    }

    /// Names the place, and lets a bookmark lead to it.
    private func mark(_ entry: HeadingEntry, y: Double) {
      canvas.place(entry.place, y: y)
      guard !entry.title.isEmpty else { return }
      canvas.bookmark(entry.title, level: entry.level, place: entry.place)
    }
  }
#endif
