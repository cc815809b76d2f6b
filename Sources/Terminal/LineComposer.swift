/// One pass over a text, cutting lines as they fill.
struct LineComposer {
  /// A place where the current line may end.
  private struct Opportunity {
    /// The end of what would be shown.
    let visibleEnd: String.Index
    /// Where the next line would start.
    let next: String.Index
    /// The columns from the start of the line to `next`.
    var columns: Int
  }

  /// What the current word has shown so far, to know which of its hyphens may end a line.
  private struct Word {
    var hasLetter = false
    var beginsWithHyphen = false
    var endsInSeparator = false
  }

  private let text: String
  private let width: Int
  private var lines: [TextWrapper.Line] = []
  private var meter = ColumnMeter()
  private var lineStart: String.Index
  /// The end of the last scalar that is not white space.
  private var visibleEnd: String.Index
  private var columns = 0
  private var opportunity: Opportunity?
  /// A later place, before a sign that had better stay with its word: taken if nothing else does.
  private var lastResort: Opportunity?
  private var word = Word()
  private var afterSpace = false

  init(text: String, width: Int) {
    self.text = text
    self.width = width
    lineStart = text.startIndex
    visibleEnd = text.startIndex
  }

  mutating func compose() -> [TextWrapper.Line] {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      var next = scalars.index(after: index)
      if scalar.endsLine {
        if scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" {
          next = scalars.index(after: next)
        }
        cut(shownTo: visibleEnd, next: next)
        startParagraph()
      } else if scalar.isBreakingSpace {
        columns += meter.columns(adding: scalar)
        word = Word()
        afterSpace = true
      } else {
        add(scalar, at: index, before: next)
      }
      index = next
    }
    cut(shownTo: visibleEnd, next: text.endIndex)
    return lines
  }

  /// Adds a scalar that shows, ending the line before it if it does not fit.
  private mutating func add(
    _ scalar: Unicode.Scalar, at index: String.Index, before next: String.Index
  ) {
    let isSeparator = scalar.isHyphen || scalar == "/"
    if afterSpace || (word.endsInSeparator && !isSeparator) {
      let here = Opportunity(visibleEnd: visibleEnd, next: index, columns: columns)
      if afterSpace, scalar.hangsOnTheWordBefore, opportunity != nil {
        lastResort = here
      } else {
        opportunity = here
        lastResort = nil
      }
      afterSpace = false
    }
    note(scalar, isSeparator: isSeparator)

    let own = meter.columns(adding: scalar)
    // A scalar without columns belongs to the character before it and is not parted from it, except
    // from white space that hangs over the end of the line.
    while columns > 0, columns + own > width, own > 0 || opportunity != nil {
      if let best = opportunity {
        cut(shownTo: best.visibleEnd, next: best.next)
        columns -= best.columns
        opportunity = lastResort
        opportunity?.columns -= best.columns
        lastResort = nil
      } else {
        cut(shownTo: index, next: index)
        columns = 0
      }
    }
    columns += own
    visibleEnd = next
  }

  private mutating func note(_ scalar: Unicode.Scalar, isSeparator: Bool) {
    if scalar.isHyphen, !word.hasLetter { word.beginsWithHyphen = true }
    if scalar.isWordLetter { word.hasLetter = true }
    word.endsInSeparator =
      isSeparator && word.hasLetter && !(scalar.isHyphen && word.beginsWithHyphen)
  }

  private mutating func cut(shownTo visibleEnd: String.Index, next: String.Index) {
    lines.append(
      TextWrapper.Line(
        displayed: text[lineStart..<max(lineStart, visibleEnd)], source: text[lineStart..<next]))
    lineStart = next
    opportunity = nil
  }

  private mutating func startParagraph() {
    visibleEnd = lineStart
    columns = 0
    word = Word()
    afterSpace = false
    lastResort = nil
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The signs that French parts from their word by a space which authors type as a plain one.
  fileprivate var hangsOnTheWordBefore: Bool {
    switch self {
    case ":", ";", "?", "!", "»": true
    default: false
    }
  }

  /// White space at which a line may end; U+00A0, U+2007 and U+202F forbid it.
  fileprivate var isBreakingSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The hyphens and dashes after which a line may end; U+2011 forbids it.
  fileprivate var isHyphen: Bool {
    switch value {
    case 0x2D, 0x2010, 0x2013, 0x2014: true
    default: false
    }
  }

  /// Letters and digits, as far as hyphens care: ASCII ones, and what follows Latin-1's signs.
  fileprivate var isWordLetter: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2000...0x206F: false
    default: value >= 0xC0
    }
  }
}
