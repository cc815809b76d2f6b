public import Documents

/// A document as one web page that needs nothing else: no font, no picture, nothing from outside.
///
/// The page follows the reader's light or dark scheme, is read aloud in its language with the
/// headings of each cell, works by keyboard, and prints on A4 in landscape with repeated headings.
/// On a screen a script of its own shows the answers behind a figure, searches, filters and sorts;
/// without it nothing is lost, and figures still lead to answers. Pages that have no use for the
/// script have none. A content security policy lets in that script and that style alone.
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
    let index = HTMLIndex(document)
    var body = HTMLBody(HTMLContext(language: language, pageLines: pageLines, index: index))
    body.write(document.blocks)
    let script = HTMLScript(index, in: language)
    let style = HTMLStyle.sheet(
      cells: index.cellCount, figures: body.figureCount > 0, script: script)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy(style, script))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.attribute(document.title))</title>
      <style>\(style)</style>
      </head>
      <body>
      <a class="skip" href="#main.content">\(FixedWords.skipToContent[language])</a>
      \(HTMLHeader.html(document))\(HTMLContents.html(index.entries, in: language))\
      <main id="main.content">
      \(body.html)</main>
      <footer><a href="#page.top">\(FixedWords.backToTop[language])</a></footer>
      \(script?.html ?? "")</body>
      </html>

      """
  }

  /// What the browser may run and fetch: the script and the style of the page, and nothing else. A
  /// style attribute sets the width of a column or a drawing.
  private static func policy(_ style: String, _ script: HTMLScript?) -> String {
    let scripts = script.map { "script-src \(ContentHash.source(of: $0.text)); " } ?? ""
    return """
      default-src 'none'; \(scripts)style-src \(ContentHash.source(of: style)); \
      style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'
      """
  }
}
