import Diagnostics

/// What a page does when it is read on a screen: each page brings what it has a use for, and reads
/// as a plain document without it.
struct HTMLScript {
  private let parts: [HTMLScriptPart]
  private let data: ScriptData

  /// Whether the page has a bar of tools; else it only sorts.
  let hasBar: Bool

  /// - Returns: `nil` for a page that has nothing to sort, to filter or to lead to.
  init?(_ index: HTMLIndex, in language: Language) {
    let hasSources = !index.sources.list.isEmpty
    let hasFacets = !index.tags.isEmpty
    hasBar = hasSources || hasFacets
    guard hasBar || index.hasRowsToSort else { return nil }
    var parts = [HTMLScriptPart.core]
    // Who may ask for a part of a page looks for words in it, too.
    if hasBar { parts.append(.reading) }
    if hasFacets { parts.append(.filters) }
    if hasSources { parts.append(.answers) }
    if index.hasRowsToSort { parts.append(.sorting) }
    self.parts = parts

    var members: [(String, ScriptData)] = [
      ("words", .object(parts.flatMap(\.words).map { ($0, .text($1[language])) }))
    ]
    if hasFacets { members.append(("facets", .list(index.tags.data))) }
    if hasSources { members.append(("sources", .list(Self.list(index.sources)))) }
    data = .object(members)
  }

  /// The script as it stands in its element, which a policy lets in by the hash of all of it.
  var text: String {
    let code = parts.map(\.code).joined(separator: "\n")
    return "\n\"use strict\";\n(() => {\n\(code)\nstart();\n})();\n"
  }

  var html: String {
    """
    <script type="application/json" id="page.data">\(data.json)</script>
    <script>\(text)</script>

    """
  }

  /// Label, place, and the number of its cell unless that is its own; 0 for a source without one.
  private static func list(_ sources: HTMLSources) -> [ScriptData] {
    sources.list.enumerated().map { index, source in
      let cell = sources.cellNumber(of: source.anchor) ?? 0
      return .list(
        [.text(source.label), .text(source.place)] + (cell == index + 1 ? [] : [.number(cell)]))
    }
  }
}
