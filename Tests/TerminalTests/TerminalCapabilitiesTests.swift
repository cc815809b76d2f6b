import Terminal
import Testing

struct TerminalCapabilitiesTests {
  struct Case: Sendable {
    var isTerminal = true
    var measured: Int?
    var environment: [String: String] = [:]
    var width = 80
    var color = true
  }

  @Test(arguments: [
    Case(measured: 120, width: 120),
    Case(measured: 120, environment: ["COLUMNS": "60"], width: 120),
    Case(environment: ["COLUMNS": "60"], width: 60),
    Case(environment: ["COLUMNS": "0"]),
    Case(environment: ["COLUMNS": "-4"]),
    Case(environment: ["COLUMNS": "large"]),
    Case(environment: ["COLUMNS": "99999999999999999999"]),
    Case(environment: ["COLUMNS": "9000000000000"]),
    Case(environment: ["NO_COLOR": "1"], color: false),
    Case(environment: ["NO_COLOR": ""]),
    Case(environment: ["TERM": "dumb"], color: false),
    Case(environment: ["TERM": "xterm"]),
    Case(isTerminal: false, environment: ["TERM": "xterm"], color: false),
  ])
  func decided(_ expected: Case) {
    let found = TerminalCapabilities(
      isTerminal: expected.isTerminal, measuredWidth: expected.measured,
      environment: expected.environment)
    #expect(found.width == expected.width)
    #expect(found.showsColor == expected.color)
    #expect(found.isTerminal == expected.isTerminal)
  }

  @Test func aClosedDescriptorIsNoTerminal() {
    #expect(!TerminalCapabilities(descriptor: -1, environment: [:]).isTerminal)
  }

  @Test func colourOnlyWhereItShows() {
    let screen = TerminalCapabilities(isTerminal: true, width: 80, showsColor: true)
    for style in ConsoleStyle.allCases {
      #expect(style.applied(to: "x", on: .plain) == "x")
      #expect(style.applied(to: "x", on: screen).hasSuffix("mx\u{1B}[0m"))
    }
  }
}
