#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// SplitMix64: the same numbers on every machine for the same seed.
///
/// Source: Steele, Lea, Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// How many times the usual number of random cases `JAUNE_FUZZ` asks for.
let fuzzFactor = unsafe getenv("JAUNE_FUZZ").flatMap { unsafe Int(String(cString: $0)) } ?? 1

/// Files that are hostile on purpose: mostly structure, little text.
enum HostileText {
  private static let pieces: [[UInt8]] = [
    "\"", "\"", "\"\"", ",", ",", ",", ";", "\r", "\n", "\n", "\r\n", " ", "\t", "a", "b", "xyz",
    "é", "’", "🙂", "\0",
  ].map { Array($0.utf8) }

  /// Random pieces, up to `length` of them.
  static func noise(_ random: inout SplitMix64, upTo length: Int) -> [UInt8] {
    (0..<Int.random(in: 0...length, using: &random)).flatMap { _ in
      pieces.randomElement(using: &random)!
    }
  }

  /// Rows of `columns` cells, some quoted as they should be, a few broken.
  static func table(_ random: inout SplitMix64, columns: Int, rows: Int, breaks: Int) -> [UInt8] {
    var text: [UInt8] = []
    for row in 0..<rows {
      for column in 0..<columns {
        if column > 0 { text.append(UInt8(ascii: ",")) }
        let inner = ["x", "é\"\"", "a,b", "l\nm", "r\r\ns", " ", ""].randomElement(using: &random)!
        let isQuoted = row > 0 && Int.random(in: 0..<3, using: &random) == 0
        text += Array((isQuoted ? "\"\(inner)\"" : "c\(row).\(column)").utf8)
      }
      text += Array((Bool.random(using: &random) ? "\n" : "\r\n").utf8)
    }
    for _ in 0..<breaks where !text.isEmpty {
      let at = Int.random(in: 0..<text.count, using: &random)
      if Bool.random(using: &random) {
        text.remove(at: at)
      } else {
        text.insert(contentsOf: pieces.randomElement(using: &random)!, at: at)
      }
    }
    return text
  }
}
