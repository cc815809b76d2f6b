/// The columns of a table of figures, and how they share the width of a page or a screen.
///
/// Unlike a grid's, whose answers take all the room there is, they are as narrow as figures and
/// headings in a few lines allow, and groups of columns stay together if they can. Widths are in the
/// units of a medium: twips, units of paper, columns of a terminal.
public struct FigureColumns {
  /// The widths that a column asks for, without the room beside it.
  public struct Need: Hashable, Sendable {
    /// Under this, figures and words would break.
    public var least: Int
    /// With this, headings are not towers of words.
    public var comfortable: Int
    /// With this, no cell is broken.
    public var natural: Int

    public init(least: Int = 0, comfortable: Int = 0, natural: Int = 0) {
      self.least = least
      self.comfortable = comfortable
      self.natural = natural
    }
  }

  private let needs: [Need]
  private let heads: Grid
  private let gap: Int
  private let word: (GridSpan) -> Int

  /// - Parameters:
  ///   - gap: What stands between two columns.
  ///   - word: The longest word of a spanner, which is not to be broken; 0 where it may be.
  public init(
    _ needs: [Need], of table: Table, gap: Int, word: @escaping (GridSpan) -> Int = { _ in 0 }
  ) {
    self.needs = needs
    self.heads = table.heads
    self.gap = gap
    self.word = word
  }

  /// Which columns stand side by side: as few panels as the room allows.
  ///
  /// - Parameter room: What the columns of one panel share, each with one gap.
  /// - Complexity: O(*n* log room).
  public func panels(within room: Int) -> [Range<Int>] {
    let widths = needs.map { min($0.least + gap, room) }
    let byColumn = ColumnShares.evenly(widths, room: room)
    let spans = heads.spans(over: widths.indices)
    let groups = spans.map { max(widths[$0.columns].reduce(0, +), word($0) + gap) }
    guard !spans.isEmpty, groups.allSatisfy({ $0 <= room }) else { return byColumn }
    let byGroup = ColumnShares.evenly(groups, room: room)
    // Groups are cut only where that saves a panel.
    guard byGroup.count <= byColumn.count else { return byColumn }
    return byGroup.map { range in
      spans[range.lowerBound].columns.lowerBound..<spans[range.upperBound - 1].columns.upperBound
    }
  }

  /// How wide the columns of a panel are, and what they leave of the room.
  public func widths(of panel: Range<Int>, within room: Int) -> (widths: [Int], spare: Int) {
    let needs = needs[panel]
    var widths = needs.map { min($0.least, max(1, room - gap)) }
    var spare = max(0, room - widths.reduce(0) { $0 + $1 + gap })
    ColumnShares.grow(&widths, to: widthsUnderSpanners(widths, over: panel), spare: &spare)
    ColumnShares.grow(&widths, to: needs.map(\.comfortable), spare: &spare)
    ColumnShares.grow(&widths, to: needs.map(\.natural), spare: &spare)
    return (widths, spare)
  }

  /// The widths with which the longest word of each spanner fits over its columns.
  private func widthsUnderSpanners(_ widths: [Int], over panel: Range<Int>) -> [Int] {
    var widths = widths
    for span in heads.spans(over: panel) {
      let first = span.columns.lowerBound - panel.lowerBound
      let under = first..<first + span.columns.count
      let have = widths[under].reduce(0, +) + gap * (under.count - 1)
      let lack = max(0, word(span) - have)
      for (position, index) in under.enumerated() {
        widths[index] += lack * (position + 1) / under.count - lack * position / under.count
      }
    }
    return widths
  }
}
