import Documents

extension Fill {
  /// The ink of words over the fill.
  var words: Ink {
    switch ink {
    case .series(let index): .onSeries(index)
    case .step(let index): .onStep(index)
    default: .text
    }
  }
}
