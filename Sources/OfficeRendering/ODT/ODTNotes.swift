import Documents

/// Writes footnotes where they are called, under the marks they were given.
struct ODTNotes {
  private var count = 0

  mutating func writeCalls(of notes: [Note], calls: inout NoteCalls, to xml: inout XMLBuffer) {
    for (index, note) in notes.enumerated() {
      if index > 0 { xml.raw("<text:s/>") }
      guard calls.isFirst(note) else {
        xml.raw("<text:span text:style-name=\"\(ODTNames.style(StyleID.noteCall))\">")
        xml.openText(note.mark)
        xml.raw("</text:span>")
        continue
      }
      count += 1
      xml.raw("<text:note text:id=\"note\(count)\" text:note-class=\"footnote\">")
      if note.mark.isEmpty {
        xml.raw("<text:note-citation>\(count)</text:note-citation>")
      } else {
        xml.raw("<text:note-citation text:label=\"")
        xml.text(note.mark)
        xml.raw("\">")
        xml.text(note.mark)
        xml.raw("</text:note-citation>")
      }
      xml.raw("<text:note-body>")
      xml.openParagraph(ODTNames.style(StyleID.noteText), " " + note.text)
      xml.raw("</text:note-body></text:note>")
    }
  }
}
