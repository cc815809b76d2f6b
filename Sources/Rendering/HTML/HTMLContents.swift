import Diagnostics

/// Writes the list of contents, its levels as lists in lists.
enum HTMLContents {
  /// Empty for a document with a single heading, where it would say nothing.
  static func html(_ entries: [HTMLIndex.Entry], in language: Language) -> String {
    guard entries.count > 1 else { return "" }
    let title = FixedWords.contents[language]
    var html = """
      <nav class="contents" aria-labelledby="nav.title">
      <h2 id="nav.title">\(title)</h2>

      """
    var level = 1
    for entry in entries {
      if entry.level > level {
        html += String(repeating: "<ol>\n<li>", count: entry.level - level)
      } else {
        html += String(repeating: "</li>\n</ol>\n", count: level - entry.level) + "</li>\n<li>"
      }
      level = entry.level
      html += "<a href=\"#\(entry.name)\">\(HTMLText.content(entry.title))</a>"
    }
    html += String(repeating: "</li>\n</ol>\n", count: level - 1)
    return html + "</nav>\n"
  }
}
