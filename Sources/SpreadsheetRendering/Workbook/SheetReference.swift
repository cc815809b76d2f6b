/// The name of a cell as spreadsheets write it: `A1`, `AB12`.
enum SheetReference {
  /// - Parameters: Both count from 0.
  static func name(_ row: Int, _ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters + "\(row + 1)"
  }
}
