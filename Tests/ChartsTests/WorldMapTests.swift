import Documents
import Testing

@testable import Charts

@Suite struct WorldMapTests {
  private let outlines = WorldOutlines.shared

  @Test func outlinesAreReadWhole() {
    #expect(outlines.areas.count == 177)
    #expect(outlines.areas.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } } > 9_000)
    for area in outlines.areas {
      #expect(!area.rings.isEmpty && area.rings.allSatisfy { $0.count >= 3 }, "\(area.code)")
      for point in area.rings.joined() {
        #expect((-180.5...180.5).contains(point.x) && (-60...84).contains(point.y), "\(area.code)")
      }
    }
  }

  @Test func everyTableNamesAreasOnce() {
    let codes = outlines.areas.map(\.code) + outlines.dots.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(outlines.dots.count > 50)
    #expect(outlines.attributions.keys.allSatisfy { codes.contains($0) })
  }

  @Test func theExampleOfTheFormatIsRead() {
    // Twentieths of a degree: 0 0, 20 0, 20 20, each as a difference from the one before.
    let ring = PolylineText.ring(Array("??g@??g@".utf8)[...])
    #expect(ring.map(\.y) == [0, 0, 1])
    #expect(ring[1].x - ring[0].x == 1)
  }

  @Test(arguments: ["", "?", "~~~~~~~~~~~~~~~~~~~~~~~~", "\u{1}", "é"])
  func spoiltRingsDoNoHarm(text: String) {
    #expect(PolylineText.ring(Array(text.utf8)[...]).count < 3)
  }

  @Test func disputedAreasFollowTheTableOrTheCaller() {
    func shaded(_ codes: [String], _ attributions: [String: [String]] = [:]) -> Int {
      let countries = codes.map { WorldMap.Country($0, "Pays \($0)", 1) }
      let map = WorldMap(countries, attributions: attributions, language: .french)
      return map.drawing().titles.count
    }
    #expect(shaded(["EH"]) == 2)
    #expect(shaded(["EH"], ["EH-W": []]) == 1)
    #expect(shaded(["MA"], ["EH-W": ["MA"]]) == 2)
    #expect(shaded(["SO"]) == 2)
    #expect(shaded(["FR"]) == 2)
    #expect(shaded(["FR", "GF"]) == 2)
  }

  @Test func whatHasNoPlaceIsNamed() {
    let map = WorldMap(
      [.init("ZZ", "Ailleurs", 3), .init("FR", "France", 1)], language: .french)
    let words = map.drawing().words
    #expect(words.contains { $0.contains("Non figurés") && $0.contains("Ailleurs\u{A0}: 3") })
    #expect(words.contains { $0.contains("aucune reconnaissance") })
  }

  @Test func smallStatesAreDots() {
    let titles = WorldMap([.init("MT", "Malte", 4)], language: .french).drawing().titles
    #expect(titles == ["Malte\u{A0}: 4"])
  }
}
