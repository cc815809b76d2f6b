import Diagnostics

/// A paragraph style as both formats write it.
struct NamedStyle {
  enum Alignment { case start, centre, end }

  /// What paragraphs call it by: Word's own identifier where Word has such a style.
  var id: String
  /// What the list of styles shows.
  var name: String
  var text: TextStyle
  var colour: String?
  var isItalic = false
  var alignment = Alignment.start

  /// The level in the outline, from 1, for headings.
  var outline: Int?
  /// The level in the list of contents, from 1, for its lines.
  var contents: Int?

  /// Whether lines are as high as the style says, whatever they hold. A picture would be cut.
  var hasExactLines = true

  /// Whether it stays on the page of what follows.
  var keepsNext = false

  /// Whether a yellow bar stands at its left, as on the web page.
  var isMarked = false
}

extension NamedStyle {
  /// All that documents need.
  static func all(in language: Language) -> [NamedStyle] {
    text(language) + (1...TextStyle.deepestHeading).flatMap { levels($0) } + tables(language)
      + cells("Answers", OfficeWords.styleAnswers, .cell, .cellHeading, language)
      + cells("Figures", OfficeWords.styleFigures, .figure, .figureHeading, language)
  }

  private static func text(_ language: Language) -> [NamedStyle] {
    [
      NamedStyle(
        id: StyleID.organiser, name: OfficeWords.styleOrganiser[language], text: .organiser,
        colour: Palette.accent),
      NamedStyle(
        id: StyleID.titleLine, name: OfficeWords.styleTitleLine[language], text: .titleLine,
        colour: Palette.soft),
      NamedStyle(id: StyleID.body, name: "Body Text", text: .body),
      NamedStyle(
        id: StyleID.title, name: "Title", text: .title, colour: Palette.accent, isMarked: true),
      NamedStyle(
        id: StyleID.subtitle, name: "Subtitle", text: .subtitle, colour: Palette.soft,
        isMarked: true),
      NamedStyle(
        id: StyleID.contentsHeading, name: "TOC Heading", text: .contentsHeading,
        colour: Palette.accent, keepsNext: true),
      NamedStyle(
        id: StyleID.caption, name: "caption", text: .figureCaption, colour: Palette.accent,
        keepsNext: true),
      NamedStyle(
        id: StyleID.tableCaption, name: OfficeWords.styleTableCaption[language], text: .caption,
        colour: Palette.soft, keepsNext: true),
      NamedStyle(
        id: StyleID.picture, name: OfficeWords.stylePicture[language], text: .picture,
        hasExactLines: false),
      NamedStyle(id: StyleID.header, name: "header", text: .footer, colour: Palette.soft),
      NamedStyle(id: StyleID.footer, name: "footer", text: .footer, colour: Palette.soft),
      NamedStyle(id: StyleID.noteText, name: "footnote text", text: .footnote),
    ]
  }

  private static func levels(_ level: Int) -> [NamedStyle] {
    [
      NamedStyle(
        id: StyleID.heading(level), name: "heading \(level)", text: .heading(level),
        colour: Palette.accent, outline: level, keepsNext: true),
      NamedStyle(
        id: StyleID.contents(level), name: "toc \(level)", text: .contents(level),
        contents: level),
    ]
  }

  private static func tables(_ language: Language) -> [NamedStyle] {
    var end = TextStyle.hairline
    end.after = PlannedTable.gapAfter - end.lineHeight
    return [
      NamedStyle(
        id: StyleID.continuation, name: OfficeWords.styleContinuation[language],
        text: .continuation, colour: Palette.accent, keepsNext: true),
      NamedStyle(
        id: StyleID.foot, name: OfficeWords.styleFoot[language], text: .foot,
        colour: Palette.soft),
      NamedStyle(id: StyleID.tableEnd, name: OfficeWords.styleEnd[language], text: end),
      NamedStyle(id: StyleID.hairline, name: OfficeWords.styleHairline[language], text: .hairline),
    ]
  }

  /// The styles of cells, of answers or of figures.
  private static func cells(
    _ id: String, _ family: BilingualText, _ plain: TextStyle, _ bold: TextStyle,
    _ language: Language
  ) -> [NamedStyle] {
    func style(
      _ suffix: String, _ role: BilingualText?, _ text: TextStyle, colour: String? = nil,
      isItalic: Bool = false, _ alignment: Alignment = .start
    ) -> NamedStyle {
      let name = role.map { "\(family[language]) – \($0[language])" } ?? family[language]
      return NamedStyle(
        id: id + suffix, name: name, text: text, colour: colour, isItalic: isItalic,
        alignment: alignment)
    }
    return [
      style("", nil, plain),
      style("End", OfficeWords.styleAtEnd, plain, .end),
      style("Heading", OfficeWords.styleHeading, bold),
      style("HeadingEnd", OfficeWords.styleHeadingAtEnd, bold, .end),
      style("Spanner", OfficeWords.styleSpanner, bold, colour: Palette.accent, .centre),
      style("Label", OfficeWords.styleLabel, bold),
      style("Total", OfficeWords.styleTotal, bold, .end),
      style("Part", OfficeWords.stylePart, bold, colour: Palette.accent),
      style(
        "Absent", OfficeWords.styleAbsent, plain, colour: Palette.soft, isItalic: true, .centre),
    ]
  }
}
