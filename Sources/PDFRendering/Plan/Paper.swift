/// A sheet of A4, on end or on its side, and the margins that nothing but page numbers stands in.
enum Paper: Hashable, Sendable {
  case portrait
  case landscape

  /// The unit of all widths that are planned, in a point: Pango's own.
  static let unit = 1024

  /// In points of 1/72 inch.
  var width: Double { self == .portrait ? 595.28 : 841.89 }
  var height: Double { self == .portrait ? 841.89 : 595.28 }

  /// Prose wants shorter lines than tables.
  var side: Double { self == .portrait ? 62 : 40 }
  var top: Double { self == .portrait ? 60 : 38 }
  var bottom: Double { self == .portrait ? 62 : 46 }

  var textWidth: Double { width - 2 * side }
  var textHeight: Double { height - top - bottom }

  /// The lowest line that text may reach, from the top of the sheet.
  var floor: Double { height - bottom }
}
