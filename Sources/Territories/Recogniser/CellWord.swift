/// A word of a cell: a run of letters and digits.
struct CellWord {
  /// Its bytes in the text.
  var span: Range<Int>

  /// Its folded letters, in ``CellText/letters``.
  var key: Range<Int>

  /// What stands before it.
  var gap: WordGap

  /// What the general vocabulary says of it.
  var role: WordRole = []

  /// Whether it begins with a capital letter.
  var isCapital: Bool

  /// Whether it has no small letter.
  var isAllCapitals: Bool

  /// The number of the innermost bracket it is in; 0 outside.
  var bracket: Int = 0

  /// The number of the item of a list it belongs to.
  var item: Int = 0

  /// The number of the sentence it belongs to.
  var sentence: Int = 0
}
