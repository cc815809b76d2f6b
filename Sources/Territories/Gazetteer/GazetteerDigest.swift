/// A digest of the gazetteer's sources: FNV-1a, 64 bits. It finds a forgotten rebuild, no more.
package struct GazetteerDigest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  package var text: String { String(hash, radix: 16) }
}
