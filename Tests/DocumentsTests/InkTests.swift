import Documents
import Testing

@Suite struct InkTests {
  @Test(arguments: ColorScheme.allCases)
  func wordsStandOutFromTheirGround(scheme: ColorScheme) {
    let pairs: [(Ink, Ink)] =
      [(.text, .paper), (.soft, .paper), (.text, .ground), (.soft, .ground)]
      + (0..<Ink.seriesCount).map { (.onSeries($0), .series($0)) }
      + (0..<Ink.stepCount).map { (.onStep($0), .step($0)) }
    for (words, ground) in pairs {
      let lights = [words, ground].map { $0.color(in: scheme).luminance }.sorted()
      #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, "\(words) on \(ground)")
    }
  }

  @Test(arguments: ColorScheme.allCases)
  func stepsDifferInGreyscale(scheme: ColorScheme) {
    let scale = ([.ground] + (0..<Ink.stepCount).map(Ink.step)).map {
      $0.color(in: scheme).luminance
    }
    let ordered = scheme == .light ? scale : scale.reversed()
    for (light, dark) in zip(ordered, ordered.dropFirst()) {
      #expect((light + 0.05) / (dark + 0.05) > 1.2)
    }
  }

  @Test func neighbouringSeriesDifferInGreyscale() {
    for index in 0..<Ink.seriesCount {
      let lights = [index, index + 1].map { Ink.series($0).color(in: .light).luminance }.sorted()
      #expect((lights[1] + 0.05) / (lights[0] + 0.05) > 1.8)
    }
  }

  @Test func numbersOutsideTheScaleDoNoHarm() {
    #expect(Ink.series(.min).color(in: .light) == Ink.series(0).color(in: .light))
    #expect(Ink.step(.max).color(in: .dark) == Ink.step(4).color(in: .dark))
    #expect(RGB(0x0A_0B0C).hexadecimal == "#0a0b0c")
  }
}
