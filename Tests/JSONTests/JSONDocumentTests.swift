import Diagnostics
import Files
import Testing

@testable import JSON

/// Parses a text and gives back what was reported.
func parse(
  _ bytes: [UInt8], limits: JSONLimits = JSONLimits()
) -> (value: JSONValue?, diagnostics: [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  let value = JSONDocument.parse(bytes, file: "t.json", limits: limits) { diagnostics.append($0) }
  return (value, diagnostics)
}

func parse(_ text: String) -> (value: JSONValue?, diagnostics: [Diagnostic]) {
  parse(Array(text.utf8))
}

@Suite struct JSONDocumentTests {
  @Test func readsEveryKind() throws {
    let text = #"{"a": [1, -2.5e3, "é\n\u00e9\ud83d\ude00", true, false, null], "b": {}}"#
    let (value, diagnostics) = parse(text)
    #expect(diagnostics.isEmpty)
    let elements = try #require(value?["a"]?.elements)
    #expect(elements[0].int == 1)
    #expect(elements[1].double == -2500)
    #expect(elements[1].int == nil)
    #expect(elements[2].string == "é\né😀")
    #expect(elements[3].bool == true)
    #expect(elements[5].kind == .null)
    #expect(value?["b"]?.members?.isEmpty == true)
    #expect(value?["c"] == nil)
  }

  @Test(arguments: ["42", "\"a\"", "true", " null ", "-0.5", "[]", "1e400"])
  func readsScalarsAtTheRoot(_ text: String) {
    let (value, diagnostics) = parse(text)
    #expect(value != nil && diagnostics.isEmpty)
  }

  @Test func knowsPlaces() throws {
    let (value, _) = parse("\u{FEFF}{\r\n  \"é😀\": [1,\r    \"b\"\n, 42]\n}")
    let member = try #require(value?.members?.first)
    #expect(value?.position == JSONPosition(offset: 3, line: 1, column: 1))
    #expect(member.keyPosition == JSONPosition(offset: 8, line: 2, column: 3))
    #expect(member.value.position.line == 2)
    #expect(member.value.position.column == 9)
    let elements = try #require(member.value.elements)
    #expect((elements[1].position.line, elements[1].position.column) == (3, 5))
    #expect((elements[2].position.line, elements[2].position.column) == (4, 3))
  }

  @Test func placesANumberAtTheEnd() {
    #expect(parse("\n  42").value?.position == JSONPosition(offset: 3, line: 2, column: 3))
  }

  @Test(arguments: [
    ("", "json-empty", 1, 1),
    (" \n ", "json-empty", 2, 2),
    ("[1,]", "json-trailing-comma", 1, 3),
    ("{\"a\": 1,\n}", "json-trailing-comma", 1, 8),
    ("[1,,2]", "json-extra-comma", 1, 4),
    ("[,1]", "json-extra-comma", 1, 2),
    ("{'a': 1}", "json-bad-quote", 1, 2),
    ("[“x”]", "json-bad-quote", 1, 2),
    ("[«x»]", "json-bad-quote", 1, 2),
    ("{a: 1}", "json-bad-key", 1, 2),
    ("{1: 1}", "json-bad-number", 1, 2),
    ("{\"a\": 1,5}", "json-bad-number", 1, 9),
    ("{[]: 1}", "json-bad-key", 1, 2),
    ("[\"a\" \"b\"]", "json-missing-comma", 1, 6),
    ("{\"a\": 1\n \"b\": 2}", "json-missing-comma", 2, 2),
    ("{\"a\" 1}", "json-missing-colon", 1, 6),
    ("{\"a\" = 1}", "json-missing-colon", 1, 6),
    ("{\"a\": }", "json-missing-value", 1, 7),
    ("{\"a\": , \"b\": 1}", "json-missing-value", 1, 7),
    ("[1; 2]", "json-semicolon", 1, 3),
    ("{\"a\": 1]", "json-wrong-bracket", 1, 8),
    ("[1}", "json-wrong-bracket", 1, 3),
    ("// x\n{}", "json-comment", 1, 1),
    ("[1 /* x */]", "json-comment", 1, 4),
    ("# x", "json-comment", 1, 1),
    ("[tru]", "json-bad-word", 1, 2),
    ("[True]", "json-bad-word", 1, 2),
    ("[NaN]", "json-bad-word", 1, 2),
    ("{\"a\": oui}", "json-bad-word", 1, 7),
    ("[01]", "json-bad-number", 1, 3),
    ("[+1]", "json-bad-number", 1, 2),
    ("[.5]", "json-bad-number", 1, 2),
    ("[1.]", "json-bad-number", 1, 2),
    ("[1e]", "json-bad-number", 1, 2),
    ("[\"a\nb\"]", "json-unclosed-string", 1, 2),
    ("[\"abc", "json-unclosed-string", 1, 2),
    ("[\"abc]", "json-unclosed-string", 1, 2),
    ("[1,", "json-cut-short", 1, 4),
    ("\u{FEFF}", "json-empty", 1, 1),
    ("[\"a\tb\"]", "json-control-character", 1, 4),
    ("[\"a\\qb\"]", "json-bad-escape", 1, 4),
    ("[\"\\u12G4\"]", "json-bad-escape", 1, 3),
    ("{\"a\": [1, 2", "json-cut-short", 1, 12),
    ("{\"a\": ", "json-cut-short", 1, 7),
    ("{} x", "json-trailing-text", 1, 4),
    ("[] []", "json-trailing-text", 1, 4),
    ("]", "json-wrong-bracket", 1, 1),
    ("<html>", "json-unexpected", 1, 1),
    ("[é]", "json-unexpected", 1, 2),
  ])
  func explainsMistakes(_ text: String, _ code: String, _ line: Int, _ column: Int) throws {
    let (value, diagnostics) = parse(text)
    #expect(value == nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.code == code, "\(text)")
    #expect(diagnostic.place == SourcePlace(file: "t.json", line: line, column: column), "\(text)")
    #expect(!diagnostic.message.french.isEmpty && !diagnostic.message.english.isEmpty)
    #expect(!diagnostic.message.french.contains("error"))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "json-utf16", 1),
      ([0x00, 0x7B], "json-utf16", 1),
      ([0x7B, 0x00, 0x7D, 0x00], "json-utf16", 1),
      ([0x5B, 0x22, 0xE9, 0x22, 0x5D], "json-not-utf8", 3),
      ([0x5B, 0x22, 0xC3], "json-not-utf8", 3),
      ([0x5B, 0x20, 0x00, 0x5D], "json-nul", 3),
      ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], "json-not-utf8", 3),
      ([0xEF, 0xBB], "json-not-utf8", 1),
    ] as [([UInt8], String, Int)])
  func refusesOtherEncodings(_ bytes: [UInt8], _ code: String, _ column: Int) {
    let (value, diagnostics) = parse(bytes)
    #expect(value == nil)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.first?.place.column == column)
  }

  @Test func keepsTheFirstOfTwoEqualKeys() {
    let (value, diagnostics) = parse("{\"a\": 1,\n \"\\u0061\": 2}")
    #expect(value?["a"]?.int == 1)
    #expect(diagnostics.map(\.code) == ["json-duplicate-key"])
    #expect(diagnostics.first?.place == SourcePlace(file: "t.json", line: 2, column: 2))
  }

  @Test func refusesWhatIsTooMuch() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(parse(deep).diagnostics.map(\.code) == ["json-too-deep"])
    #expect(parse(deep).diagnostics.first?.place.column == 201)
    let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(parse(allowed).value != nil)
    var limits = JSONLimits()
    limits.bytes = 3
    limits.values = 2
    #expect(parse(Array("[1 ]".utf8), limits: limits).diagnostics.map(\.code) == ["json-too-large"])
    limits.bytes = 100
    let many = parse(Array("[1, 2]".utf8), limits: limits)
    #expect(many.diagnostics.map(\.code) == ["json-too-many-values"])
  }

  /// Whatever a good file is cut or spoilt to, it is read or explained.
  @Test func survivesEveryCutAndEverySpoiltByte() {
    let text = Array("{\"a\": [1.5e3, \"é\\n\", true, null], \"b\": {\"c\": \"d\"}}".utf8)
    for end in text.indices {
      let (value, diagnostics) = parse(Array(text[..<end]))
      #expect(value == nil && diagnostics.count == 1)
    }
    for index in text.indices {
      for byte in [0x00, 0x22, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0x5C, 0x80, 0xFF, 0x0A]
        as [UInt8]
      {
        var spoilt = text
        spoilt[index] = byte
        let (value, diagnostics) = parse(spoilt)
        #expect(value != nil || diagnostics.count == 1)
      }
    }
  }
}
