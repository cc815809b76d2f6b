#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looking for texts among bytes: as strings they would be compared by characters, and a text before
/// a combining mark would not be found.
///
/// By `memchr`: loops of a debug build would take longer than all that is looked at took to make.
extension [UInt8] {
  func holds(_ text: String) -> Bool { count(of: text) > 0 }

  func count(of text: String) -> Int {
    let part = Array(text.utf8)
    return places(of: part[0]).count { self[$0...].starts(with: part) }
  }

  func places(of byte: UInt8) -> [Int] {
    var places: [Int] = []
    unsafe withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      var next = 0
      while next < bytes.count,
        let found = unsafe memchr(start + next, CInt(byte), bytes.count - next)
      {
        places.append(unsafe UnsafeRawPointer(found) - start)
        next = places[places.count - 1] + 1
      }
    }
    return places
  }

  /// The control characters of ASCII that it holds, but for those that are wanted.
  func controls(besides wanted: Set<UInt8>) -> [UInt8] {
    (Array(0..<0x20) + [0x7F]).filter { !wanted.contains($0) && !places(of: $0).isEmpty }
  }

  /// Whether an odd number of backslashes stands before a place.
  func isEscaped(_ place: Int) -> Bool {
    let backslashes = self[..<place].reversed().prefix { $0 == UInt8(ascii: "\\") }
    return backslashes.count % 2 == 1
  }
}
