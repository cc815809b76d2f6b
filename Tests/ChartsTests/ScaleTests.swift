import Diagnostics
import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test(arguments: [
    (1978, 2012, 10, [1980, 1985, 1990, 1995, 2000, 2005, 2010]),
    (2000, 2003, 10, [2000, 2001, 2002, 2003]),
    (1, 9999, 5, [2000, 4000, 6000, 8000]), (0, 0, 5, [0]), (-7, 7, 3, [-5, 0, 5]),
  ])
  func ticks(low: Int, high: Int, most: Int, expected: [Int]) {
    #expect(LinearScale.ticks(from: low, through: high, most: most) == expected)
  }

  @Test func placesStayOnTheStretch() {
    let greatest = Double.greatestFiniteMagnitude
    let scale = LinearScale(-greatest, greatest, from: 10, to: 20)
    #expect(scale.place(0) == 15)
    #expect(scale.place(greatest) == 20)
    #expect(LinearScale(3, 3, from: 1, to: 2).place(3) == 1)
  }

  @Test(arguments: [
    ([1.0, 2, 3], ["1", "2", "3"]), ([0, 1], ["1"]), ([12], ["1", "2", "3–4", "5–8", "9–12"]),
    ([0, 0], []), ([], []), ([7], ["1", "2", "3", "4", "5–7"]),
    ([0.5, 1], ["0,5–0,6", "0,6–0,7", "0,7–0,8", "0,8–0,9", "0,9–1"]),
    ([-1.5, -1.5], ["−1,5"]),
  ])
  func classes(numbers: [Double], labels: [String]) {
    #expect(ClassBreaks(numbers).entries(in: .french).map(\.label) == labels)
  }

  @Test func everyCountHasAStepAndMoreIsNeverLighter() {
    for high in [1, 2, 5, 6, 9, 40, 1000] {
      let breaks = ClassBreaks([Double(high)])
      let steps = (1...high).map { breaks.step(of: Double($0)) ?? -1 }
      #expect(steps.allSatisfy { (0..<5).contains($0) })
      #expect(steps == steps.sorted())
      #expect(breaks.step(of: 0) == nil)
    }
  }
}
