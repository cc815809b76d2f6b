import Testing

@testable import Amounts

/// Decimal numbers are exact, and say when they cannot be.
@Suite struct DecimalNumberTests {
  @Test(arguments: ["0", "1", "-1", "10000.5", "0.05", "-0.05", "123456789012345678901234567890"])
  func roundTrip(_ text: String) {
    #expect(DecimalNumber(text)?.description == text)
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "1e3", "1 000", "--1", "+1", "1.2.3", "é"])
  func refuses(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func equalNumbersHaveOneForm() {
    #expect(DecimalNumber("10.50") == DecimalNumber("10.5"))
    #expect(DecimalNumber("0.000") == .zero)
    #expect(DecimalNumber("-0") == .zero)
  }

  @Test func tenthsAddUpExactly() throws {
    let tenth = try #require(DecimalNumber("0.1"))
    #expect(try DecimalNumber.sum(Array(repeating: tenth, count: 10)) == DecimalNumber(1))
    #expect(
      try DecimalNumber(1).subtracting(try #require(DecimalNumber("0.9"))).description == "0.1")
  }

  @Test func powersOfTenMoveThePoint() throws {
    let number = try #require(DecimalNumber("17.169"))
    #expect(try number.multiplied(byPowerOfTen: 6).description == "17169000")
    #expect(try number.multiplied(byPowerOfTen: -2).description == "0.17169")
    #expect(try DecimalNumber.zero.multiplied(byPowerOfTen: 1000) == .zero)
  }

  @Test(arguments: [
    ("1", "2"), ("-2", "1"), ("0.1", "0.11"), ("-0.11", "-0.1"), ("9.99", "10"),
    ("0.0000000000000000000000000000001", "123456789012345678901234567890"),
    ("-123456789012345678901234567890", "0.0000000000000000000000000000001"),
  ])
  func order(_ less: String, _ more: String) throws {
    let less = try #require(DecimalNumber(less))
    let more = try #require(DecimalNumber(more))
    #expect(less < more)
    #expect(!(more < less))
  }

  @Test func overflowIsReported() throws {
    let largest = try DecimalNumber(coefficient: .max, scale: 0)
    #expect(throws: DecimalOverflow.self) { try largest.adding(DecimalNumber(1)) }
    #expect(throws: DecimalOverflow.self) { try largest.multiplied(byPowerOfTen: 1) }
    #expect(throws: DecimalOverflow.self) { try largest.multiplied(byPowerOfTen: .min) }
    #expect(throws: DecimalOverflow.self) { try DecimalNumber(1).multiplied(byPowerOfTen: -40) }
    #expect(throws: DecimalOverflow.self) {
      try DecimalNumber(coefficient: .min, scale: 0).negated()
    }
    #expect(DecimalNumber(String(repeating: "9", count: 60)) == nil)
  }
}
