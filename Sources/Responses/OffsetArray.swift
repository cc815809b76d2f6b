/// Offsets in a file: four bytes each as long as all are below four gigabytes, then eight.
struct OffsetArray: Sendable {
  private var short: [UInt32] = []
  private var long: [Int] = []

  var count: Int { long.isEmpty ? short.count : long.count }

  mutating func append(_ offset: Int) {
    if long.isEmpty, let small = UInt32(exactly: offset) {
      short.append(small)
      return
    }
    if long.isEmpty {
      long = short.map(Int.init)
      short = []
    }
    long.append(offset)
  }

  subscript(index: Int) -> Int {
    long.isEmpty ? Int(short[index]) : long[index]
  }
}
