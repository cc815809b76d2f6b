public import Documents

/// A document as one web page that needs nothing else: no script, no font, no picture from outside.
///
/// The page follows the reader's light or dark scheme, is read aloud in its language with the
/// headings of each cell, works by keyboard, and prints on A4 in landscape with repeated headings.
public struct HTMLRenderer: Renderer {
  /// The lines of a page, if grids are to be cut to pages as in print; else each is one table.
  ///
  /// Up to 58 lines fit on A4 in landscape, as the page prints itself.
  public let pageLines: Int?

  public init(pageLines: Int? = nil) {
    self.pageLines = pageLines
  }

  public func render(_ document: Document) -> String {
    let language = document.language
    var body = HTMLBody(language: language, pageLines: pageLines)
    body.write(document.blocks)
    let title = HTMLText.content(document.title)
    let subtitle = document.subtitle.map { "\n<p>\(HTMLText.content($0))</p>" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.attribute(document.title))</title>
      <style>
      \(HTMLStyle.sheet)\(body.figureCount > 0 ? "\n" + HTMLFigureStyle.sheet : "")
      </style>
      </head>
      <body>
      <a class="skip" href="#main.content">\(FixedWords.skipToContent[language])</a>
      <header>
      <h1>\(title)</h1>\(subtitle)
      </header>
      \(body.contents)<main id="main.content">
      \(body.html)</main>
      </body>
      </html>

      """
  }
}
