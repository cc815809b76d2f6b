import Files
import Territories

extension Phase {
  /// Looks at every byte once and keeps nothing: what reading the texts costs at the least.
  func countWords(_ folder: String, in name: String) throws -> Int {
    let file = try ByteStorage.contents(ofFile: "\(folder)/\(name)")
    var words = 0
    var isInside = false
    for index in 0..<file.count {
      let isLetter = file[index] > 0x40
      if isLetter, !isInside { words += 1 }
      isInside = isLetter
    }
    return words
  }

  /// Reads the territories of every line, with its zone as the context.
  func recognise(_ folder: String) throws -> Int {
    let file = try ByteStorage.contents(ofFile: "\(folder)/cells.txt")
    let recogniser = TerritoryRecogniser()
    var zones: [String: Zone?] = [:]
    var mentions = 0
    var start = 0
    for index in 0..<file.count where file[index] == UInt8(ascii: "\n") {
      var tab = start
      while file[tab] != UInt8(ascii: "\t") { tab += 1 }
      let row = String(decoding: (start..<tab).map { file[$0] }, as: UTF8.self)
      let zone = zones[row] ?? recogniser.zone(ofRow: row)
      zones[row] = zone
      let text = String(decoding: (tab + 1..<index).map { file[$0] }, as: UTF8.self)
      mentions += recogniser.mentions(in: text, context: TerritoryContext(zone: zone)).count
      start = index + 1
    }
    return mentions
  }
}
