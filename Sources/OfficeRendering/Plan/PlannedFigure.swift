import Diagnostics
import Documents

/// A chart or a map on paper, or the part of one that a page shows, with what stands over and under
/// it.
struct PlannedFigure {
  /// The title is that of the figure as a whole; the drawing and the foot are the part's own.
  let figure: Figure

  /// Which of the document's figures it is, from 1.
  let number: Int

  /// Which of its parts it is.
  let page: Continuation

  /// What links lead to it by.
  let place: String?

  let language: Language
  let paper: Paper

  /// How large it is printed, in twips; `nil` for what cannot be drawn, of which the description is
  /// printed.
  let size: (width: Int, height: Int)?

  /// « Figure 3 – », before the title.
  var label: String { "\(OfficeWords.figure[language])\u{A0}\(number)" }

  /// Between ``label`` and the title.
  static let labelEnd = " – "

  /// The title as it stands on this page.
  var title: String { page.title(figure.title, in: language) }

  /// The whole line over it.
  var caption: String { label + Self.labelEnd + title }

  /// How high it stands with its words, in twips.
  var height: Int {
    let words = Self.wordsHeight(of: figure, caption: caption, on: paper)
    if let size { return words + size.height }
    return words + PrintLayout(.body).height(of: [figure.description], within: paper.textWidth)
  }

  /// The height of everything but the drawing.
  static func wordsHeight(of figure: Figure, caption: String, on paper: Paper) -> Int {
    let caption = figure.title.isEmpty ? [] : [caption]
    let picture = TextStyle.picture
    return PrintLayout(.figureCaption).height(of: caption, within: paper.textWidth)
      + picture.before + picture.lineHeight + picture.after
      + PrintLayout(.foot).height(of: figure.foot, within: paper.textWidth)
      + PlannedTable.gapAfter
  }
}
