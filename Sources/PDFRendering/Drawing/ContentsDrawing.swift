#if PDF
  /// Draws a page of the contents.
  struct ContentsDrawing {
    let entries: [ContentsEntry]

    /// The title, on the first page alone.
    let title: String?

    /// How many pages stand before those that the entries count.
    let pagesBefore: Int
    let canvas: Canvas

    private let paper = Paper.portrait

    init(_ entries: [ContentsEntry], title: String?, pagesBefore: Int, canvas: Canvas) {
      self.entries = entries
      self.title = title
      self.pagesBefore = pagesBefore
      self.canvas = canvas
    }

    func draw() {
      var y = paper.top
      if let title {
        canvas.tagged(.paragraph) {
          _ = canvas.text(title, .contentsTitle, x: paper.side, y: y, ink: .heading)
        }
        y += TextStyle.contentsTitle.leading + 14
      }
      canvas.tagged(.contents) {
        for entry in entries {
          draw(entry, y: y)
          y += entry.height
        }
      }
    }

    private func draw(_ entry: ContentsEntry, y: Double) {
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
        // Heard, title and number must not be one word.
        canvas.text(" ", style, x: end, y: last)
        let number = String(entry.page + pagesBefore + 1)
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
  }
#endif
