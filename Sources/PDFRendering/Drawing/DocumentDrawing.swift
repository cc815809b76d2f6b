#if PDF
  import Diagnostics
  import Documents

  /// Draws a planned document: title page, contents, and the pages of the plan.
  struct DocumentDrawing {
    let plan: DocumentPlan
    let canvas: Canvas

    private var type: TypeCase { plan.type }

    func draw() {
      drawTitlePage()
      for index in plan.contents.indices { drawContents(index) }
      for (index, page) in plan.pages.enumerated() {
        canvas.beginPage(page.paper)
        for piece in page.pieces { draw(piece.content, y: piece.y, on: page.paper) }
        drawFooter(on: page.paper, number: plan.contents.count + index + 2)
      }
      canvas.end(.document)
    }

    // MARK: - Before the text

    private func drawTitlePage() {
      let paper = Paper.portrait
      canvas.beginPage(paper)
      canvas.begin(.document)
      var y = paper.height * 0.34
      // What does not fit the page is not drawn: a page on which nothing can be seen
      // trips Cairo 1.16.
      let title = type.lines(of: plan.document.title, .documentTitle, within: paper.textWidth)
        .prefix(12)
      canvas.tagged(.heading(level: 1)) {
        canvas.lines(title, .documentTitle, x: paper.side, y: y, ink: .heading)
      }
      y += Double(title.count) * TextStyle.documentTitle.leading + 10
      canvas.rule(from: (paper.side, y), to: (paper.side + 72, y), .heading, width: 2)
      y += 14
      guard let subtitle = plan.document.subtitle else { return }
      let lines = type.lines(of: subtitle, .subtitle, within: paper.textWidth)
        .prefix(Int((paper.floor - y) / TextStyle.subtitle.leading))
      canvas.tagged(.paragraph) {
        canvas.lines(lines, .subtitle, x: paper.side, y: y, ink: .quiet)
      }
    }

    private func drawContents(_ index: Int) {
      let paper = Paper.portrait
      canvas.beginPage(paper)
      var y = paper.top
      if index == 0 {
        let title = FixedWords.contents[plan.document.language]
        canvas.tagged(.paragraph) {
          canvas.text(title, .contentsTitle, x: paper.side, y: y, ink: .heading)
        }
        y += TextStyle.contentsTitle.leading + 14
      }
      canvas.begin(.contents)
      for entry in plan.contents[index] {
        draw(entry, y: y)
        y += entry.height
      }
      canvas.end(.contents)
      drawFooter(on: paper, number: index + 2)
    }

    private func draw(_ entry: ContentsEntry, y: Double) {
      let paper = Paper.portrait
      let style = entry.style
      let x = paper.side + entry.indent
      let right = paper.width - paper.side
      let top = y + entry.height - Double(entry.lines.count) * style.leading
      let last = top + Double(entry.lines.count - 1) * style.leading
      canvas.begin(.contentsItem)
      canvas.link(to: entry.entry.place) {
        var end = x
        for (index, line) in entry.lines.enumerated() {
          end = x + canvas.line(line, style, x: x, y: top + Double(index) * style.leading)
        }
        let number = String(entry.page + plan.contents.count + 2)
        let width = canvas.text(number, style, x: right, y: last, edge: .right)
        drawDots(from: end, to: right - width, style, y: last)
      }
      canvas.end(.contentsItem)
    }

    /// Dots that stand under each other from line to line.
    private func drawDots(from start: Double, to end: Double, _ style: TextStyle, y: Double) {
      let step = 5.0
      let first = ((start + 5) / step).rounded(.up) * step
      guard first < end - 5 else { return }
      canvas.dots(from: first, to: end - 4, step: step, y: y + style.ascent)
    }

    private func drawFooter(on paper: Paper, number: Int) {
      let y = paper.height - 34
      let right = paper.width - paper.side
      canvas.rule(from: (paper.side, y - 4), to: (right, y - 4), .hairline, width: 0.4)
      canvas.text(
        "\(number)\u{A0}/\u{A0}\(plan.pageCount)", .footer, x: right, y: y, edge: .right,
        ink: .quiet)
      // One line of the title is enough to know the sheet by.
      let title = type.lines(of: plan.document.title, .footer, within: paper.textWidth - 80)[0]
      canvas.line(title, .footer, x: paper.side, y: y, ink: .quiet)
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
      case .lines(let lines, let style, let tag):
        let ink = tag == .note ? Ink.quiet : .text
        canvas.tagged(tag) { canvas.lines(lines, style, x: paper.side, y: y, ink: ink) }
      case .grid(let entry, let sheets, let index):
        let page = sheets.pages[index]
        let top = drawTitle(
          page.title, entry, isFirst: page.continuation.isFirst, y: y, on: paper)
        GridDrawing(sheets, page: index, type: type, canvas: canvas).draw(below: top)
      case .table(let entry, let sheets, let index):
        let top = drawTitle(
          sheets.title(of: index), entry, isFirst: index == 0, y: y, on: paper)
        TableDrawing(sheets, page: index, canvas: canvas).draw(below: top)
      case .figure(let entry, let sheet):
        mark(entry, y: y)
        if !sheet.titleLines.isEmpty {
          canvas.tagged(.heading(level: entry.level + 1)) {
            canvas.lines(sheet.titleLines, .tableTitle, x: paper.side, y: y, ink: .heading)
          }
        }
        canvas.tagged(.figure) {
          canvas.draw(
            sheet.figure.drawing, x: paper.side, y: y + sheet.titleHeight, scale: sheet.scale)
        }
      }
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
