import Documents
import Testing

@testable import Charts

@Suite struct EuropeInsetTests {
  private let outlines = WorldOutlines.shared

  private func map(_ countries: [(String, Int)], width: Double = 720) -> WorldMap {
    WorldMap(
      countries.map { .init($0, "Pays \($0)", $1) },
      unit: CountUnit(one: "acteur", many: "acteurs"), language: .french, width: width)
  }

  private func sheet() throws -> (sheet: MapSheet, inset: EuropeInset) {
    let sheet = MapSheet(width: 720, hasInset: true)
    return (sheet, try #require(sheet.inset))
  }

  // MARK: When

  @Test func threeCountriesOfEuropeHaveAnInset() {
    #expect(!map([("DE", 1), ("PL", 2)]).drawing().words.contains("Europe"))
    #expect(map([("DE", 1), ("PL", 2), ("MC", 1)]).drawing().words.contains("Europe"))
    #expect(!map([("DE", 1), ("PL", 2), ("IT", 0)]).drawing().words.contains("Europe"))
    // Neighbours of Europe are drawn in it, but do not call for it.
    #expect(!map([("MA", 1), ("LB", 2), ("EG", 3), ("SN", 4)]).drawing().words.contains("Europe"))
    #expect(!map([("DE", 1), ("PL", 2), ("IT", 1)], width: 480).drawing().words.contains("Europe"))
  }

  @Test func theCountriesOfEuropeAreInIt() {
    let codes = EuropeInset.codes
    for code in [
      "IS", "PT", "IE", "NO", "FI", "EE", "UA", "MD", "XK", "GR", "TR", "FR", "VA", "FO",
    ] {
      #expect(codes.contains(code), "\(code)")
    }
    for code in ["RU", "MA", "DZ", "TN", "GL", "KZ", "SY", "US", "GF", "SJ"] {
      #expect(!codes.contains(code), "\(code)")
    }
  }

  // MARK: Where

  @Test func theInsetHidesNoLand() throws {
    let (sheet, inset) = try sheet()
    let box = inset.box.widened(by: 2)
    for area in outlines.areas {
      #expect(!area.rings.joined().contains { box.holds(sheet.world.place($0)) }, "\(area.code)")
    }
    for dot in outlines.dots {
      #expect(!inset.box.widened(by: 3).holds(sheet.world.place(dot.place)), "\(dot.code)")
    }
  }

  @Test func theWholeWorldStaysOnThePaper() throws {
    let (sheet, _) = try sheet()
    let places = outlines.areas.flatMap { $0.rings.joined() } + outlines.dots.map(\.place)
    for place in places.map(sheet.world.place) {
      #expect(place.x > 3 && place.x < 717 && place.y > 3 && place.y < sheet.bottom)
    }
  }

  @Test func whatIsDrawnOfCountriesLiesInTheFrame() throws {
    let (_, inset) = try sheet()
    let box = inset.box.widened(by: 0.001)
    var seen: Set<String> = []
    for area in outlines.areas {
      let rings = inset.place(area.rings)
      if !rings.isEmpty { seen.insert(area.code) }
      #expect(rings.joined().allSatisfy(box.holds), "\(area.code)")
    }
    #expect(seen.isSuperset(of: ["RU", "DZ", "MA", "LY", "EG", "LB", "CY", "IS", "AM"]))
    #expect(seen.isDisjoint(with: ["US", "CA", "CN", "ML", "IN", "NZ"]))
  }

  // MARK: Clipping

  @Test func ringsAreCutAtTheEdges() {
    let box = Rectangle(x: 0, y: 0, width: 10, height: 10)
    let square = [Point(-5, -5), Point(5, -5), Point(5, 5), Point(-5, 5)]
    let expected: Set = [Point(0, 0), Point(5, 0), Point(5, 5), Point(0, 5)]
    #expect(Set(RingClip.part(of: square, in: box)) == expected)
    let around = [Point(-5, -5), Point(15, -5), Point(15, 15), Point(-5, 15)]
    #expect(Set(RingClip.part(of: around, in: box)).count == 4)
    #expect(RingClip.part(of: square.map { Point($0.x - 20, $0.y) }, in: box) == [])
    #expect(RingClip.part(of: [], in: box) == [])
    let within = [Point(1, 1), Point(2, 1), Point(2, 2)]
    #expect(RingClip.part(of: within, in: box) == within)
  }

  @Test func noCutPartLeavesTheRectangleNorGrows() {
    var random = SeededNumbers(7)
    let box = Rectangle(x: 0, y: 0, width: 10, height: 10)
    for _ in 0..<300 {
      let ring = (0..<Int.random(in: 3...12, using: &random)).map { _ in
        Point(.random(in: -15...25, using: &random), .random(in: -15...25, using: &random))
      }
      let part = RingClip.part(of: ring, in: box)
      #expect(part.allSatisfy(box.widened(by: 1e-9).holds))
      for point in ring where box.holds(point) { #expect(part.contains(point)) }
    }
  }

  // MARK: Numbers

  @Test func everyNumberOfAnOrdinarySurveyIsWritten() {
    let codes = [
      "AT", "BA", "BE", "CH", "CZ", "DE", "ES", "GB", "HU", "IT", "NO", "PL", "PT", "RO", "SK",
      "LB", "IL", "PS", "TN", "TR", "AM", "MT", "LU",
    ]
    let drawing = map(codes.enumerated().map { ($1, $0 + 1) }).drawing()
    for number in 1...codes.count {
      #expect(drawing.words.contains("\(number)"), "\(codes[number - 1])")
    }
    #expect(drawing.overlaps == [] && drawing.juttingOut == [])
  }

  @Test func readersWhoPointAtTheInsetAreToldTheCountry() {
    let titles = map([("DE", 4), ("PL", 2), ("MC", 1), ("ML", 8)]).drawing().titles
    for title in ["Pays DE\u{A0}: 4 acteurs", "Pays MC\u{A0}: 1 acteur"] {
      #expect(titles.count { $0 == title } == 2)
    }
    #expect(titles.count { $0.contains("ML") } == 1)
  }

  @Test func nothingLiesOverAnotherWhateverIsCounted() throws {
    let codes = outlines.areas.map(\.code) + outlines.dots.map(\.code) + ["ZZ"]
    var random = SeededNumbers(2_024)
    let (_, inset) = try sheet()
    for round in 0..<30 {
      let most = [1, 9, 99, 9_999, 123_456_789][round % 5]
      let chosen = codes.filter { _ in .random(in: 0..<6, using: &random) > round % 6 - 1 }
      let drawing = map(chosen.map { ($0, .random(in: 0...most, using: &random)) }).drawing()
      #expect(drawing.overlaps == [], "\(round)")
      #expect(drawing.juttingOut == [], "\(round)")
      #expect(drawing.height <= 430 && drawing.width == 720)
      #expect(drawing.crossingNumbers == [], "\(round)")
      guard drawing.words.contains("Europe") else { continue }
      // What belongs to the inset ends at its frame.
      for line in drawing.lines where inset.box.holds(line.position) {
        #expect(inset.box.holds(Point(line.box.x, line.box.y)))
        #expect(
          inset.box.holds(Point(line.box.x + line.box.width, line.box.y + line.box.height)))
      }
    }
  }
}

extension Drawing {
  /// The numbers that a line leading to another runs through.
  fileprivate var crossingNumbers: [String] {
    let leaders = all.compactMap { shape -> (Point, Point)? in
      if case .line(let start, let end, _) = shape { (start, end) } else { nil }
    }
    return lines.filter { line in
      let box = line.box.widened(by: -0.3)
      return leaders.contains { start, end in
        (0...200).contains { step in
          let share = Double(step) / 200
          return box.holds(
            Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share))
        }
      }
    }.map(\.text)
  }
}

/// The same random numbers at every run (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
