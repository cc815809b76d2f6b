import Documents

/// Writes footnotes where they are called, under the marks they were given.
struct ODTNotes {
  private var count = 0

  mutating func writeCalls(of notes: [Note], calls: inout NoteCalls, to xml: inout XMLBuffer) {
    for (index, note) in notes.enumerated() {
      if index > 0 { Self.writeRaised(" ", to: &xml) }
      guard calls.isFirst(note) else {
        Self.writeRaised(note.mark, to: &xml)
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

  private static func writeRaised(_ text: String, to xml: inout XMLBuffer) {
    xml.raw("<text:span text:style-name=\"\(ODTNames.style(StyleID.noteCall))\">")
    xml.openText(text)
    xml.raw("</text:span>")
  }
}
