public import Diagnostics

/// What stands at the crossing of a row and a column of a table.
public struct TableCell: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// How many; a spreadsheet gets a number.
    case count(Int)

    /// A share, as so many out of so many; a spreadsheet gets a number between 0 and 1.
    ///
    /// Out of 0 there is no share, and the cell says so by a dash.
    case share(Int, of: Int)

    /// By how many a count has changed, with its sign; a spreadsheet gets a number.
    case difference(Int)

    /// A sum of money; a spreadsheet gets a number with its currency.
    case money(Money)

    /// A short text: a date, a mark, a name.
    case text(String)

    /// Asked, and nothing found: a zero that reads as such at a glance.
    case nothing

    /// There is nothing to count here, and the label says why: not asked. No reader may take it for
    /// a zero: every format sets it apart, and not by colour alone.
    case absent(label: String)
  }

  public var content: Content

  /// The notes called at the end of the cell.
  public var notes: [Note]

  /// The answers that the cell was counted from; empty where it leads nowhere.
  public var sources: [Source]

  public init(_ content: Content, notes: [Note] = [], sources: [Source] = []) {
    self.content = content
    self.notes = notes
    self.sources = sources
  }
}

extension TableCell {
  /// The cell as people read it, without its notes: « 12 », « 33 % », « · ».
  ///
  /// French groups thousands by a narrow no-break space, and sets one before the per cent sign.
  public func text(in language: Language) -> String {
    switch content {
    case .count(let count): count.grouped(in: language)
    case .share(_, 0): "–"
    case .share(let part, let whole): PerCent(part, of: whole).text(in: language)
    case .difference(let count): (count > 0 ? "+" : "") + count.grouped(in: language)
    case .money(let money): money.text
    case .text(let text): text
    case .nothing: "·"
    case .absent(let label): label
    }
  }
}
