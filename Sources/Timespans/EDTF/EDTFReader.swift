/// Reads EDTF from bytes, one part after the other.
struct EDTFReader {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var isAtEnd: Bool { index == bytes.count }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func takeDots() -> Bool {
    guard index + 1 < bytes.count, bytes[index] == dot, bytes[index + 1] == dot else {
      return false
    }
    index += 2
    return true
  }

  /// The whole text as a value.
  mutating func value() -> EDTF? {
    if take(UInt8(ascii: "[")) { return set(.oneOf, closing: UInt8(ascii: "]")) }
    if take(UInt8(ascii: "{")) { return set(.all, closing: UInt8(ascii: "}")) }
    guard let start = end() else { return nil }
    if take(UInt8(ascii: "/")) {
      guard let end = end(), isAtEnd, let interval = EDTFInterval(from: start, to: end) else {
        return nil
      }
      return .interval(interval)
    }
    guard let date = start.date else { return nil }
    if take(UInt8(ascii: "T")) { return time(of: date) }
    return isAtEnd ? .date(date) : nil
  }

  /// One end of an interval; `nil` where there is something that is no date.
  private mutating func end() -> EDTFInterval.End? {
    if takeDots() { return .open }
    if isAtEnd || next == UInt8(ascii: "/") { return .unknown }
    return date().map { .date($0) }
  }

  private mutating func set(_ choice: EDTFSet.Choice, closing: UInt8) -> EDTF? {
    var members: [EDTFSet.Member] = []
    repeat {
      if takeDots() {
        guard let last = date() else { return nil }
        members.append(.range(nil, last))
        continue
      }
      guard let first = date() else { return nil }
      if takeDots() {
        let hasEnd = next != closing && next != UInt8(ascii: ",")
        let last = hasEnd ? date() : nil
        if hasEnd, last == nil { return nil }
        members.append(.range(first, last))
      } else {
        members.append(.date(first))
      }
    } while take(UInt8(ascii: ","))
    guard take(closing), isAtEnd, let set = EDTFSet(choice, members) else { return nil }
    return .set(set)
  }

  private mutating func qualifier() -> EDTFQualifier? {
    guard let next, let found = EDTFQualifier(sign: next) else { return nil }
    index += 1
    return found
  }

  /// A date; a qualifier before a part is of it, one after a part also of all before it.
  private mutating func date() -> EDTFDate? {
    let before = qualifier()
    guard var year = year() else { return nil }
    year.qualifier = EDTFQualifier.union(before, qualifier())
    guard take(hyphen) else { return EDTFDate(year: year) }
    guard var month = part() else { return nil }
    if let after = qualifier() {
      year.qualifier = EDTFQualifier.union(year.qualifier, after)
      month.qualify(after)
    }
    guard take(hyphen) else { return EDTFDate(year: year, month: month) }
    guard var day = part() else { return nil }
    if let after = qualifier() {
      year.qualifier = EDTFQualifier.union(year.qualifier, after)
      month.qualify(after)
      day.qualify(after)
    }
    return EDTFDate(year: year, month: month, day: day)
  }

  private mutating func year() -> EDTFYear? {
    if take(UInt8(ascii: "Y")) { return longYear() }
    let isNegative = take(hyphen)
    guard let (value, unspecified) = digits(4), !(isNegative && value == 0 && unspecified == 0)
    else { return nil }
    return EDTFYear(
      isNegative ? -value : value, unspecified: unspecified, significantDigits: significant())
  }

  /// After `Y`: more than four digits, or an exponent.
  private mutating func longYear() -> EDTFYear? {
    let isNegative = take(hyphen)
    let start = index
    guard var value = number(atMost: 12), value > 0 else { return nil }
    let count = index - start
    var form = EDTFYear.Form.long
    if take(UInt8(ascii: "E")) {
      guard let exponent = number(atMost: 2), exponent <= 11 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: EDTFYear.power(exponent))
      guard !overflow else { return nil }
      value = product
      form = .exponential(exponent: exponent)
    } else if count < 5 || bytes[start] == UInt8(ascii: "0") {
      return nil
    }
    return EDTFYear(isNegative ? -value : value, form: form, significantDigits: significant())
  }

  /// `S3`, if it is there.
  private mutating func significant() -> Int? {
    let start = index
    guard take(UInt8(ascii: "S")), let count = number(atMost: 2), count > 0 else {
      index = start
      return nil
    }
    return count
  }

  private mutating func number(atMost limit: Int) -> Int? {
    let start = index
    var value = 0
    while let next, isDigit(next), index - start < limit {
      value = value * 10 + Int(next - zero)
      index += 1
    }
    return index > start ? value : nil
  }

  /// Exactly so many digits or `X`.
  private mutating func digits(_ count: Int) -> (value: Int, unspecified: UInt8)? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    var unspecified: UInt8 = 0
    for _ in 0..<count {
      let byte = bytes[index]
      unspecified <<= 1
      value *= 10
      if byte == UInt8(ascii: "X") {
        unspecified |= 1
      } else if isDigit(byte) {
        value += Int(byte - zero)
      } else {
        return nil
      }
      index += 1
    }
    return (value, unspecified)
  }

  private mutating func part() -> EDTFPart? {
    let before = qualifier()
    return digits(2).map { EDTFPart($0.value, unspecified: $0.unspecified, qualifier: before) }
  }

  /// After `T`: `23:20:30` and the shift.
  private mutating func time(of date: EDTFDate) -> EDTF? {
    guard date.isExact, date.precision == .day, let day = date.earliest,
      let hour = twoDigits(), take(colon), let minute = twoDigits(), take(colon),
      let second = twoDigits()
    else { return nil }
    var shift = EDTFTime.Shift.local
    if take(UInt8(ascii: "Z")) {
      shift = .utc
    } else if next == hyphen || next == UInt8(ascii: "+") {
      let sign = next == hyphen ? -1 : 1
      index += 1
      guard let hours = twoDigits() else { return nil }
      if take(colon) {
        guard let minutes = twoDigits(), minutes < 60 else { return nil }
        shift = .minutes(sign * (hours * 60 + minutes), written: true)
      } else {
        shift = .minutes(sign * hours * 60, written: false)
      }
    }
    guard isAtEnd,
      let time = EDTFTime(day: day, hour: hour, minute: minute, second: second, shift: shift)
    else { return nil }
    return .time(time)
  }

  private mutating func twoDigits() -> Int? {
    guard let (value, unspecified) = digits(2), unspecified == 0 else { return nil }
    return value
  }
}

private let hyphen = UInt8(ascii: "-")
private let colon = UInt8(ascii: ":")
private let dot = UInt8(ascii: ".")
private let zero = UInt8(ascii: "0")

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= zero && byte <= UInt8(ascii: "9")
}
