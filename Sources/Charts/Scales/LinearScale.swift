/// Places numbers on a stretch of the drawing.
struct LinearScale {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  /// A stretch without length has all its numbers at the start.
  init(_ low: Double, _ high: Double, from start: Double, to end: Double) {
    self.low = low
    self.high = high
    self.start = start
    self.end = end
  }

  func place(_ number: Double) -> Double {
    // Halved so that the difference of the greatest numbers there are is still one.
    let length = high / 2 - low / 2
    guard length > 0 else { return start }
    let share = (number / 2 - low / 2) / length
    return start + min(max(share, 0), 1) * (end - start)
  }

  /// Whole numbers at even steps of 1, 2 or 5 times a power of ten, so many at the most or so.
  static func ticks(from low: Int, through high: Int, most: Int) -> [Int] {
    var step = 1
    var factors = [2, 5, 10]
    var unit = 1
    while (high - low) / step >= max(1, most) {
      step = unit * factors.removeFirst()
      if factors.isEmpty {
        unit = step
        factors = [2, 5, 10]
      }
    }
    let remainder = low % step
    let first = remainder == 0 ? low : low - remainder + (low > 0 ? step : 0)
    return Array(stride(from: first, through: high, by: step))
  }
}
