import Foundation
import Territories

/// Makes the compiled gazetteer of the files under a folder.
struct Compilation {
  let resources: URL

  func run(output: URL) throws {
    let (bytes, draft) = try compiled()
    try Data(bytes).write(to: output, options: .atomic)
    report(draft, size: bytes.count)
  }

  func check() throws {
    let (bytes, draft) = try compiled()
    for remark in draft.remarks { print(remark) }
    report(draft, size: bytes.count)
  }

  /// Everything but the localities, for the import that makes them.
  func units() throws -> Draft {
    var draft = Draft()
    try CountrySources(resources: resources).read(into: &draft)
    try SubdivisionSources(resources: resources).read(into: &draft)
    return draft
  }

  func places() throws -> Draft {
    var draft = try units()
    try LocalitySources(resources: resources).read(into: &draft)
    return draft
  }

  private func compiled() throws -> ([UInt8], Draft) {
    let draft = try places()
    let words = WordSources(resources: resources)
    var writer = GazetteerWriter(draft, cautions: try words.cautions())
    writer.administrativeWords = try words.administrativeWords(draft)
    writer.demonyms = try words.demonyms(draft)
    writer.zoneSchemes = try words.zoneSchemes(draft)
    writer.digest = try SourceDigest.of(resources)
    return (try writer.bytes(), draft)
  }

  private func report(_ draft: Draft, size: Int) {
    for level in PlaceLevel.allCases {
      let count = draft.places.count { $0.level == level }
      print("\(level.name): \(count)")
    }
    print("places: \(draft.places.count), bytes: \(size), remarks: \(draft.remarks.count)")
  }
}
