/// How a cell looks; the workbook makes one format of each.
struct CellStyle: Hashable {
  enum Alignment: Hashable { case start, middle, end }
  enum Role: Hashable {
    case plain
    case title
    case subtitle
    case heading
    case spanner
    case label
    case caption
    case sectionHeading
    case link
    case absent
  }

  var role = Role.plain
  var alignment = Alignment.start

  /// How many levels the text is moved in.
  var indent = 0

  /// The format of the number; empty for texts.
  var number = ""

  /// Whether the cell is in a total, and whether a rule stands above it.
  var isTotal = false
  var isRuled = false
  var wraps = true

  /// Whether the cell leads somewhere: seen by its colour, as underlined figures are hard to read.
  var isLink = false

  func with(role: Role) -> CellStyle {
    var style = self
    style.role = role
    return style
  }

  func with(number: String) -> CellStyle {
    var style = self
    style.number = number
    return style
  }
}

/// The colours of sheets, light enough to be printed.
enum SheetColour {
  static let accent: UInt32 = 0x000091
  static let band: UInt32 = 0xF2F2F9
  static let rule: UInt32 = 0xC9C9D6
  static let text: UInt32 = 0x161616
  /// That of bars: the first series of figures.
  static let series: UInt32 = 0x0B4F8A
  static let soft: UInt32 = 0x4A4A4A
  static let hatch: UInt32 = 0xB8B8C4
}
