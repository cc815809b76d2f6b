#if PDF
  import Documents

  /// Draws the title page: the title on bare paper, or between who asked and when.
  ///
  /// What does not fit the page is not drawn: a page on which nothing can be seen trips Cairo 1.16.
  struct TitlePageDrawing {
    let document: Document
    let type: TypeCase
    let canvas: Canvas

    private let paper = Paper.portrait
    private var left: Double { paper.side }
    private var right: Double { paper.width - paper.side }

    private static let mostTitleLines = 12
    private static let mostOrganiserLines = 4
    private static let mostFootLines = 3

    init(_ document: Document, type: TypeCase, canvas: Canvas) {
      self.document = document
      self.type = type
      self.canvas = canvas
    }

    func draw() {
      let page = document.titlePage
      if let organiser = page?.organiser { drawOrganiser(organiser) }
      var y = paper.height * 0.34
      y = draw(
        document.title, .documentTitle, .heading(level: 1), y: y, atMost: Self.mostTitleLines,
        ink: .heading)
      y += 10
      canvas.rule(from: (left, y), to: (left + 72, y), .heading, width: 2)
      y += 14
      let floor = page == nil ? paper.floor : paper.floor - 60
      if let subtitle = document.subtitle {
        let room = Int((floor - y) / TextStyle.subtitle.leading)
        y = draw(subtitle, .subtitle, .paragraph, y: y, atMost: room, ink: .quiet)
      }
      if let edition = page?.edition, y + 24 + TextStyle.edition.leading < floor {
        draw(edition, .edition, .paragraph, y: y + 24, atMost: 1, ink: .heading)
      }
      if let date = page?.referenceDate { drawFoot(date) }
    }

    /// At the head of the sheet, over a rule from margin to margin.
    private func drawOrganiser(_ organiser: String) {
      let y = draw(
        organiser, .organiser, .paragraph, y: paper.top, atMost: Self.mostOrganiserLines, ink: .text
      )
      canvas.rule(from: (left, y + 8), to: (right, y + 8), .text, width: 0.8)
    }

    /// At the foot of the sheet, under one.
    private func drawFoot(_ text: String) {
      let leading = TextStyle.titleFoot.leading
      let lines = type.lines(of: text, .titleFoot, within: right - left).prefix(Self.mostFootLines)
      let y = paper.floor - Double(lines.count) * leading
      canvas.rule(from: (left, y - 8), to: (right, y - 8), .text, width: 0.8)
      draw(text, .titleFoot, .paragraph, y: y, atMost: Self.mostFootLines, ink: .text)
    }

    /// - Returns: The top of what stands under it.
    @discardableResult
    private func draw(
      _ text: String, _ style: TextStyle, _ tag: Tag, y: Double, atMost count: Int, ink: Ink
    ) -> Double {
      let lines = type.lines(of: text, style, within: right - left).prefix(max(0, count))
      canvas.tagged(tag) { canvas.lines(lines, style, x: left, y: y, ink: ink) }
      return y + Double(lines.count) * style.leading
    }
  }
#endif
