/// How wide text is in Helvetica, Arial and Liberation Sans, whose advance widths are the same.
///
/// Good to a few hundredths for French; other scripts are taken as wide rather than narrow, so that
/// labels do not run into one another.
enum TextWidths {
  /// The width of a text in points.
  ///
  /// - Complexity: O(length of the text).
  static func width(of text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += width(of: scalar) }
    // Bold letters are a little wider.
    return Double(sum) / 1000 * size * (isBold ? 1.07 : 1)
  }

  /// The width of a scalar in thousandths of the height of the type.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return ascii[Int(scalar.value) - 0x20]
    case 0xA0: return 278
    case 0x202F, 0x2009: return 200
    case 0x2018, 0x2019, 0xB7: return 250
    case 0x2026: return 1000
    case 0xC0..<0xDE: return 720
    case 0xDF..<0x180: return 560
    case 0x152, 0x153, 0x2014: return 1000
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: return 0
    case 0..<0x250, 0x2010..<0x2100: return 600
    case 0x250..<0x1100: return 720
    default: return 1050
    }
  }

  // Source: Adobe Font Metrics of Helvetica, U+0020 to U+007E.
  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
