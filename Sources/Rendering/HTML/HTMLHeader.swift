import Documents

/// Writes the title of a document, and what a title page says around it: printed, that is a page of
/// its own.
enum HTMLHeader {
  static func html(_ document: Document) -> String {
    let cover = document.titlePage
    var lines: [String] = []
    if let organiser = cover?.organiser { lines.append(line(organiser, "organiser")) }
    lines.append("<h1>\(HTMLText.content(document.title))</h1>")
    if let subtitle = document.subtitle { lines.append(line(subtitle, "subtitle")) }
    for text in [cover?.edition, cover?.referenceDate] {
      if let text { lines.append(line(text, "edition")) }
    }
    return """
      <header id="page.top"\(cover == nil ? "" : " class=\"cover\"")>
      \(lines.joined(separator: "\n"))
      </header>

      """
  }

  private static func line(_ text: String, _ style: String) -> String {
    "<p class=\"\(style)\">\(HTMLText.content(text))</p>"
  }
}
