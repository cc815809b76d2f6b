import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  private func text(_ output: JSONOutput) -> String {
    String(decoding: output.encoded(), as: UTF8.self)
  }

  @Test func indentsByTwoAndKeepsTheOrder() {
    let output: JSONOutput = [
      "z": 1, "a": ["x", 2.5, true, nil, []], "o": [:], "none": .absent, "s": .optional(nil),
    ]
    #expect(
      text(output) == """
        {
          "z": 1,
          "a": [
            "x",
            2.5,
            true,
            null,
            []
          ],
          "o": {}
        }

        """)
  }

  @Test(arguments: [
    ("é\u{2028}😀</script>", "\"é\u{2028}😀</script>\"\n"),
    ("a\"b\\c/\n\r\t\u{1}\u{0}", "\"a\\\"b\\\\c/\\n\\r\\t\\u0001\\u0000\"\n"),
    ("", "\"\"\n"),
  ])
  func escapesStrings(_ string: String, _ json: String) {
    #expect(text(.string(string)) == json)
    #expect(parse(json).value?.string == string)
  }

  @Test(arguments: [
    (0.1, "0.1\n"), (1e300, "1e+300\n"), (-0.0, "-0.0\n"), (.infinity, "null\n"), (.nan, "null\n"),
    (100, "100.0\n"),
  ])
  func writesNumbersThatReadBack(_ number: Double, _ json: String) {
    #expect(text(.double(number)) == json)
    if number.isFinite { #expect(parse(json).value?.double == number) }
  }

  @Test func writesInPieces() {
    var writer = JSONWriter()
    var bytes: [UInt8] = []
    writer.beginArray()
    for row in 0..<3 {
      writer.value(["row": .int(row)])
      bytes += writer.takeBytes()
    }
    writer.beginObject()
    writer.key("last")
    writer.beginArray()
    writer.endArray()
    writer.endObject()
    writer.endArray()
    bytes += writer.finish()
    let elements = parse(bytes).value?.elements
    #expect(elements?.map { $0["row"]?.int } == [0, 1, 2, nil])
    #expect(elements?.last?["last"]?.elements?.isEmpty == true)
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  @Test func writesIntegersWhole() {
    #expect(text([.int(.max), .int(.min)]).contains("9223372036854775807"))
  }
}
