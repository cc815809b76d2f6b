import Diagnostics
import Documents

/// Sorts numbers into the steps of a scale from few to many.
///
/// Counts up to five have a step each; greater ones have steps that grow with their square, since
/// most counts of a survey are small and a few are not. Other numbers have steps of equal length.
struct ClassBreaks {
  /// The greatest number of each step.
  let bounds: [Double]
  let least: Double
  private let areCounts: Bool

  /// - Parameter numbers: All of them finite. Zeros are left out among counts: they have no step.
  init(_ numbers: [Double]) {
    areCounts = numbers.allSatisfy { $0 >= 0 && $0 == $0.rounded() && $0 < 1e15 }
    let high = numbers.max() ?? 0
    if areCounts {
      least = 1
      var bounds: [Double] = []
      for step in 1...Ink.stepCount {
        // Each step at least one count wide, and no more of them than are needed.
        let share = Double(step) / Double(Ink.stepCount)
        let bound = high <= 5 ? Double(step) : (high * share * share).rounded()
        bounds.append(min(max(bound, (bounds.last ?? 0) + 1), high))
        if bounds.last == high { break }
      }
      self.bounds = high > 0 ? bounds : []
    } else {
      let low = numbers.min() ?? 0
      least = low
      bounds =
        high > low
        ? (1...Ink.stepCount).map { step in
          let share = Double(step) / Double(Ink.stepCount)
          return step == Ink.stepCount ? high : low * (1 - share) + high * share
        } : [high]
    }
  }

  /// The step of a number; `nil` for the zero of counts.
  func step(of number: Double) -> Int? {
    if areCounts, number <= 0 { return nil }
    guard !bounds.isEmpty else { return nil }
    return ink(bounds.firstIndex { number <= $0 } ?? bounds.count - 1)
  }

  func fill(of number: Double) -> Fill { step(of: number).map(Fill.step) ?? Fill(.ground) }

  /// Few steps are spread over the whole scale, so that they are well told apart.
  private func ink(_ index: Int) -> Int {
    guard bounds.count > 1 else { return Ink.stepCount / 2 }
    return index * (Ink.stepCount - 1) / (bounds.count - 1)
  }

  func entries(in language: Language) -> [Legend.Entry] {
    bounds.enumerated().map { index, bound in
      let previous = index == 0 ? nil : bounds[index - 1]
      let first = previous.map { areCounts ? $0 + 1 : $0 } ?? least
      let low = NumberText.text(first, in: language)
      let high = NumberText.text(bound, in: language)
      return Legend.Entry(fill: .step(ink(index)), label: low == high ? low : "\(low)–\(high)")
    }
  }
}
