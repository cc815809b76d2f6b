import Documents

/// The footnotes of a document, in a part of their own, and their calls in the text.
struct DOCXFootnotes {
  private(set) var count = 0
  private var notes = XMLBuffer()

  /// Writes the calls at the end of a cell: the first of each note with the footnote itself, under
  /// the mark that the note was given.
  mutating func writeCalls(of notes: [Note], calls: inout NoteCalls, to xml: inout XMLBuffer) {
    for (index, note) in notes.enumerated() {
      if index > 0 { xml.wordRun(" ", style: StyleID.noteCall) }
      guard calls.isFirst(note) else {
        xml.wordRun(note.mark, style: StyleID.noteCall)
        continue
      }
      add(note)
      xml.raw("<w:r><w:rPr><w:rStyle w:val=\"\(StyleID.noteCall)\"/></w:rPr>")
      let isOwn = !note.mark.isEmpty
      xml.raw(
        "<w:footnoteReference\(isOwn ? " w:customMarkFollows=\"1\"" : "") w:id=\"\(count)\"/>")
      if isOwn { xml.wordText(note.mark) }
      xml.raw("</w:r>")
    }
  }

  private mutating func add(_ note: Note) {
    count += 1
    notes.raw("<w:footnote w:id=\"\(count)\">")
    notes.wordParagraphStart(StyleID.noteText)
    if note.mark.isEmpty {
      notes.raw(
        "<w:r><w:rPr><w:rStyle w:val=\"\(StyleID.noteCall)\"/></w:rPr><w:footnoteRef/></w:r>")
    } else {
      notes.wordRun(note.mark, style: StyleID.noteCall)
    }
    notes.wordRun(" " + note.text)
    notes.raw("</w:p></w:footnote>")
  }

  /// The whole part, with the rules over footnotes that Word expects to find in it.
  var part: [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<w:footnotes \(DOCXNames.word)>")
    for (id, kind) in [(-1, "separator"), (0, "continuationSeparator")] {
      xml.raw("<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\">")
      xml.raw("<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr>")
      xml.raw("<w:r><w:\(kind)/></w:r></w:p></w:footnote>")
    }
    xml.raw(notes)
    xml.raw("</w:footnotes>")
    return xml.bytes
  }
}
