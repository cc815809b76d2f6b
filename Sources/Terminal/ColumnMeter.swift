/// Measures a text scalar by scalar, remembering what the next scalar may join itself to.
struct ColumnMeter {
  private enum Previous {
    case emoji
    case joiner
    case other
  }

  private var previous = Previous.other

  /// The columns that `scalar` adds to the text before it.
  mutating func columns(adding scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      previous = .other
      return DisplayWidth.of(scalar)
    }
    if value == 0x200D {
      // A joiner after anything but an emoji joins nothing that a terminal would draw as one.
      previous = previous == .emoji ? .joiner : .other
      return 0
    }
    let own = DisplayWidth.of(scalar)
    let isSkinTone = (0x1F3FB...0x1F3FF).contains(value)
    if (previous == .joiner && isPictograph(value)) || (previous == .emoji && isSkinTone) {
      previous = .emoji
      return 0
    }
    if own > 0 { previous = isPictograph(value) ? .emoji : .other }
    return own
  }

  private func isPictograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x2190...0x21FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F300...0x1FAFF: true
    default: false
    }
  }
}
