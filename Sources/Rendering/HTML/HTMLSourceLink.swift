import Diagnostics
import Documents

/// Writes words that lead to the answers they rest on.
///
/// The link leads to the first answer that the page shows; the script of the page lists them all.
struct HTMLSourceLink {
  let sources: HTMLSources
  let language: Language

  /// - Parameters:
  ///   - html: The words, escaped.
  ///   - inCell: Whether they are all of a cell of a table: there a link to a single answer says by
  ///     its place that it is one.
  func html(_ html: String, to list: [Source], inCell: Bool = false) -> String {
    guard let first = list.first, !html.isEmpty else { return html }
    let cell = list.lazy.compactMap { sources.cellNumber(of: $0.anchor) }.first
    guard let cell else {
      let label = HTMLText.attribute(Self.summary(first, more: list.count - 1)[language])
      return "<a data-s=\"\(sources.numbers(of: list))\" title=\"\(label)\">\(html)</a>"
    }
    let saysAll = inCell && list.count == 1 && sources.number(of: first) == cell
    let data = saysAll ? "" : " data-s=\"\(sources.numbers(of: list))\""
    return "<a href=\"#r.\(cell)\"\(data)>\(html)</a>"
  }

  private static func summary(_ source: Source, more: Int) -> BilingualText {
    let first = "\(source.label) (\(source.place))"
    guard more > 0 else { return BilingualText(verbatim: first) }
    let others = more == 1 ? "autre" : "autres"
    return BilingualText(fr: "\(first) et \(more) \(others)", en: "\(first) and \(more) more")
  }
}
