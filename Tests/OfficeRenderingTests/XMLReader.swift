import Testing

/// Reads XML as a row of events: just enough to see that it is well formed and what it says.
struct XMLReader {
  enum Event: Equatable {
    case start(String, attributes: String)
    case end(String)
    case text(String)
  }

  let events: [Event]

  init(_ bytes: [UInt8]) throws {
    var events: [Event] = []
    var open: [String] = []
    var index = 0
    while index < bytes.count {
      let isTag = bytes[index] == UInt8(ascii: "<")
      let stop = UInt8(ascii: isTag ? ">" : "<")
      let end = bytes[index...].firstIndex(of: stop) ?? bytes.count
      if !isTag {
        events.append(.text(Self.unescaped(String(decoding: bytes[index..<end], as: UTF8.self))))
        index = end
        continue
      }
      let tag = String(decoding: bytes[index + 1..<end], as: UTF8.self)
      index = end + 1
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        try #require(open.popLast() == String(tag.dropFirst()))
        events.append(.end(String(tag.dropFirst())))
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      let body = isEmpty ? tag.dropLast() : tag[...]
      let name = String(body.prefix { $0 != " " })
      events.append(.start(name, attributes: String(body.dropFirst(name.count))))
      if isEmpty { events.append(.end(name)) } else { open.append(name) }
    }
    try #require(open.isEmpty)
    self.events = events
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0 else {
        result += piece
        continue
      }
      let name = piece.prefix { $0 != ";" }
      result += ["amp": "&", "lt": "<", "gt": ">", "quot": "\""][String(name)] ?? "?"
      result += piece.dropFirst(name.count + 1)
    }
    return result
  }
}
