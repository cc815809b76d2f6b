/// A4, upright or on its side, with its margins; all in twips.
enum Paper: Hashable, Sendable, CaseIterable {
  case portrait, landscape

  var width: Int { self == .portrait ? 11_906 : 16_838 }
  var height: Int { self == .portrait ? 16_838 : 11_906 }

  /// At the left and at the right.
  var sideMargin: Int { self == .portrait ? 1_134 : 680 }
  var topMargin: Int { self == .portrait ? 1_134 : 907 }
  var bottomMargin: Int { self == .portrait ? 1_134 : 850 }

  /// From the edge of the sheet to the header, and to the footer.
  var edgeMargin: Int { self == .portrait ? 567 : 454 }

  var textWidth: Int { width - 2 * sideMargin }
  var textHeight: Int { height - topMargin - bottomMargin }

  /// What is planned for: 7 % are kept free, so that a word processor that sets a little wider still
  /// finds room on the page.
  var plannedHeight: Int { textHeight * 93 / 100 }
}
