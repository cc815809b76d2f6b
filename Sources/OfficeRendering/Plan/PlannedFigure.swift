import Diagnostics
import Documents

/// A chart or a map on paper, or the part of one that a page shows, with what stands over and under
/// it.
struct PlannedFigure {
  /// The title is that of the figure as a whole; the drawing and the foot are the part's own.
  let figure: Figure

  /// Which of the document's figures it is, from 1, by which its files are named.
  let number: Int

  /// Which of its parts it is.
  let page: Continuation

  /// What the list of contents names it by; `nil` for all parts but the first.
  let heading: PlannedHeading?

  let language: Language
  let paper: Paper

  /// How large it is printed, in twips; `nil` for what cannot be drawn, of which the description is
  /// printed.
  let size: (width: Int, height: Int)?

  /// What links lead to it by.
  var place: String? { heading?.place }

  /// The title as it stands on this page.
  var title: String { page.title(figure.title, in: language) }

  /// How high it stands with its words, in twips.
  var height: Int {
    let words = Self.wordsHeight(of: figure, titled: title, on: paper)
    if let size { return words + size.height }
    return words + PrintLayout(.body).height(of: [figure.description], within: paper.textWidth)
  }

  /// The height of everything but the drawing.
  static func wordsHeight(of figure: Figure, titled title: String, on paper: Paper) -> Int {
    let caption = title.isEmpty ? [] : [title]
    let picture = TextStyle.picture
    return PrintLayout(.figureCaption).height(of: caption, within: paper.textWidth)
      + picture.before + picture.lineHeight + picture.after
      + PrintLayout(.foot).height(of: figure.foot, within: paper.textWidth)
      + PlannedTable.gapAfter
  }
}
