import Foundation

/// Which regions of UN M49 each country lies in, the largest first, from the UN's French table.
struct M49Regions {
  private var regions: [String: [Int]] = [:]

  init(_ url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = Self.cells(line)
      guard cells.count > 10 else { continue }
      regions[cells[10]] = [cells[2], cells[4], cells[6]].compactMap { Int($0) }
    }
  }

  subscript(alpha2: String) -> [Int]? { regions[alpha2] }

  /// Cells that are all quoted, without quotes inside: the only form the file has.
  static func cells(_ line: Substring) -> [String] {
    line.dropFirst().dropLast().split(separator: "\",\"", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
