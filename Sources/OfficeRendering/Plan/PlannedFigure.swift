import Diagnostics
import Documents

/// A chart or a map on paper, with what stands over and under it.
struct PlannedFigure {
  let figure: Figure

  /// Which of the document's figures it is, from 1.
  let number: Int

  /// What links lead to it by.
  let place: String?

  let language: Language
  let paper: Paper

  /// How large it is printed, in twips; `nil` for what cannot be drawn, of which the description is
  /// printed.
  private(set) var size: (width: Int, height: Int)?

  /// The height that a drawing is given whatever its words take.
  private static let leastRoom = 2_000

  /// - Parameter isDrawn: Whether the format can hold the drawing.
  init(_ figure: Figure, number: Int, place: String?, language: Language, isDrawn: Bool) {
    self.figure = figure
    self.number = number
    self.place = place
    self.language = language
    let isDrawn = isDrawn && figure.drawing.isOnPaper
    let paper = isDrawn && figure.drawing.isWide ? Paper.landscape : .portrait
    self.paper = paper
    guard isDrawn else { return }
    let (width, height) = (figure.drawing.width * 20, figure.drawing.height * 20)
    let room = max(Self.leastRoom, paper.plannedHeight - wordsHeight)
    let scale = min(1, Double(paper.textWidth) / width, Double(room) / height)
    size = (max(1, Int(width * scale)), max(1, Int(height * scale)))
  }

  /// « Figure 3 – », before the title.
  var label: String { "\(OfficeWords.figure[language])\u{A0}\(number)" }

  /// Between ``label`` and the title.
  static let labelEnd = " – "

  /// How high it stands with its words, in twips.
  var height: Int {
    if let size { return wordsHeight + size.height }
    return wordsHeight
      + PrintLayout(.body).height(of: [figure.description], within: paper.textWidth)
  }

  private var wordsHeight: Int {
    let caption = figure.title.isEmpty ? [] : [label + Self.labelEnd + figure.title]
    let picture = TextStyle.picture
    return PrintLayout(.figureCaption).height(of: caption, within: paper.textWidth)
      + picture.before + picture.lineHeight + picture.after
      + PrintLayout(.foot).height(of: figure.foot, within: paper.textWidth)
      + PlannedTable.gapAfter
  }
}

extension Drawing {
  /// Whether it has a size that can be printed.
  fileprivate var isOnPaper: Bool {
    // A drawing of 2 km is not one.
    let sane = 1.0...5_000_000
    return sane.contains(width) && sane.contains(height)
  }

  /// Whether it would have to be made much smaller to stand upright.
  fileprivate var isWide: Bool {
    width * 20 > Double(Paper.portrait.textWidth) * 1.35 && width > height * 1.2
  }
}
