#if PDF
  import Documents

  extension Canvas {
    /// Draws one line, parts of which lead elsewhere; all of it stands in a tag that is open.
    ///
    /// - Returns: Its width in points.
    @discardableResult
    func line(_ pieces: [LinePiece], _ style: TextStyle, x: Double, y: Double) -> Double {
      var end = x
      for (index, piece) in pieces.enumerated() {
        let ink = piece.place == nil ? Ink.text : .link
        let draw = { [self] in
          // A hyphen, and blanks that are not seen, stand at the end of the line alone.
          end +=
            index == pieces.count - 1
            ? line(piece.text, style, x: end, y: y, ink: ink)
            : text(piece.text, style, x: end, y: y, ink: ink)
        }
        if piece.place == nil { tagged(.span, draw) } else { link(to: piece.place, draw) }
      }
      return end - x
    }

    /// The marks of notes, raised behind what they are called from, each leading to its note.
    func calls(_ notes: [Note], leadingTo places: NotePlaces, x: Double, y: Double) {
      var end = x
      for (index, note) in notes.enumerated() {
        place(places.call(note), x: x, y: y)
        link(to: places.note(note)) {
          let mark = NoteCall.text(of: note, isFirst: index == 0)
          end += text(mark, .call, x: end, y: y - 2.2, ink: .heading)
        }
      }
    }

    /// A note under its page; its mark leads back to where it is called first.
    ///
    /// - Parameter places: `nil` for what goes on from an earlier page.
    func note(_ lines: [Substring], of note: Note, _ places: NotePlaces?, x: Double, y: Double) {
      tagged(.note) {
        var rest = lines[...]
        var y = y
        if let places, let first = rest.first, let end = Self.end(of: note.mark, in: first) {
          place(places.note(note), y: y)
          var width = 0.0
          link(to: places.call(note)) {
            width = text(first[..<end], .note, x: x, y: y, ink: .heading)
          }
          tagged(.span) { _ = line(first[end...], .note, x: x + width, y: y, ink: .quiet) }
          rest = rest.dropFirst()
          y += TextStyle.note.leading
        }
        guard !rest.isEmpty else { return }
        tagged(.span) { self.lines(rest, .note, x: x, y: y, ink: .quiet) }
      }
    }

    /// Where the mark ends that a line begins with.
    private static func end(of mark: String, in line: Substring) -> Substring.Index? {
      guard !mark.isEmpty, line.utf8.starts(with: mark.utf8) else { return nil }
      return line.utf8.index(line.startIndex, offsetBy: mark.utf8.count)
    }
  }
#endif
