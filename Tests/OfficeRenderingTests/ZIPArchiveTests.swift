import Testing

@testable import OfficeRendering

@Suite struct ZIPArchiveTests {
  /// A plain archive counts its entries in sixteen bits.
  @Test(arguments: [(65_535, true), (65_536, false)])
  func entriesAreCounted(count: Int, isPossible: Bool) throws {
    var archive = ZIPArchive()
    for number in 0..<count { try archive.add("\(number)", [], isStored: true) }
    if isPossible {
      #expect(try archive.finished().suffix(14).prefix(4) == [0xFF, 0xFF, 0xFF, 0xFF])
    } else {
      #expect(throws: OfficeError.tooManyParts) { try archive.finished() }
    }
  }
}
