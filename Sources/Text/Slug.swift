/// An identifier made out of a text that people read.
public enum Slug {
  /// Its letters and digits without accents, joined by hyphens; `x` when it has none.
  public static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    var gap = false
    for byte in TextFold.bytes(of: text) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        gap = false
        slug.append(byte)
      default: gap = true
      }
    }
    return slug.isEmpty ? "x" : String(decoding: slug, as: UTF8.self)
  }
}
