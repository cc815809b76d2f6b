/// CSV as RFC 4180 has it, read by the letter, so that what jaune writes is not judged by what jaune
/// reads.
enum CommaSeparated {
  /// The cells of all records.
  static func cells(_ bytes: [UInt8]) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && index < bytes.count && bytes[index] == byte:
        cell.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
        cells.append(cell)
        cell = []
      default: cell.append(byte)
      }
    }
    return cells
  }
}
