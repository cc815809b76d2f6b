import Diagnostics
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
    #expect(map.drawing().titles.contains("France\u{A0}: 1"))
    #expect(words.contains { $0.contains("aucune reconnaissance") })
  }

  @Test func smallStatesAreDots() {
    let titles = WorldMap([.init("MT", "Malte", 4)], language: .french).drawing().titles
    #expect(titles == ["Malte\u{A0}: 4"])
  }

  @Test func numbersStandWithinTheirCountryOrBesideIt() {
    let map = WorldMap(
      [.init("CN", "Chine", 9), .init("BE", "Belgique", 9), .init("BR", "Brésil", 12_345_678)],
      unit: CountUnit(one: "acteur", many: "acteurs"), language: .french)
    let drawing = map.drawing()
    // Belgium has no room for one: a line leads to it.
    #expect(drawing.words.filter { $0 == "9" }.count == 2)
    #expect(drawing.titles.contains("Belgique\u{A0}: 9 acteurs"))
    #expect(drawing.juttingOut == [] && drawing.overlaps == [])
  }

  /// A reader who sees the number of a large country looks for a greater one beside it.
  @Test func theGreatestNumbersAreWrittenFirst() {
    let around = ["ML", "NE", "MR", "GN", "GM", "GW", "SL", "LR", "CI", "BF", "GH", "TG", "BJ"]
    for language in Language.allCases {
      let map = WorldMap(
        around.map { .init($0, $0, 1) } + [.init("SN", "Sénégal", 3)], language: language)
      #expect(map.drawing().words.contains("3"))
      #expect(map.drawing().overlaps == [])
    }
  }

  @Test func allCountriesOfTheWorldHaveRoom() {
    let codes = outlines.areas.map(\.code) + outlines.dots.map(\.code)
    for count in [1, 40, 99_999] {
      let map = WorldMap(codes.map { .init($0, "Pays \($0)", count) }, language: .english)
      #expect(map.drawing().juttingOut == [] && map.drawing().overlaps == [])
    }
  }

  @Test func aMapWithoutCountriesIsOneAllTheSame() {
    let drawing = WorldMap([], language: .english).drawing()
    #expect(drawing.titles == [] && drawing.juttingOut == [])
    #expect(drawing.words.contains { $0.contains("no position") })
  }

  @Test func aLongNameOfACountryWithoutPlaceIsFitted() {
    let names = [String(repeating: "x", count: 900), "\u{202E}\u{0}ab", "עמותה", ""]
    let map = WorldMap(
      names.enumerated().map { .init("Z\($0)", $1, $0) }, language: .french, width: 300)
    #expect(map.drawing().juttingOut == [])
  }

  @Test func neighbouringClassesAreSeenInGrey() {
    for scheme in ColorScheme.allCases {
      let inks = [Ink.ground] + (0..<Ink.stepCount).map { Ink.step($0) }
      let lights = inks.map { $0.color(in: scheme).luminance + 0.05 }
      for (one, next) in zip(lights, lights.dropFirst()) {
        #expect(max(one, next) / min(one, next) > 1.25)
      }
    }
  }
}
