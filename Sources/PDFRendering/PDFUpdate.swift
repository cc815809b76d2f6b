/// Objects written after the end of a file: changed ones, and new ones.
///
/// An incremental update (ISO 32000-1, 7.5.6): a cross-reference section of its own names the one
/// before.
struct PDFUpdate {
  private let file: CairoFile
  private var bytes: [UInt8]
  private var places: [(object: Int, offset: Int)] = []

  /// One more than the highest number of an object, new ones included.
  private var size: Int

  init(of file: CairoFile) {
    self.file = file
    bytes = file.bytes
    size = file.size
  }

  /// Writes an object again, with more entries in its dictionary. Each object comes once.
  mutating func amend(_ object: Int, with entries: String) {
    guard let range = file.range(ofObject: object),
      let close = file.lastPosition(of: ">>", in: range)
    else { return }
    places.append((object, bytes.count))
    bytes += file.bytes[range.lowerBound..<close]
    bytes += entries.utf8
    bytes += file.bytes[close..<range.upperBound]
    bytes += "endobj\n".utf8
  }

  /// Writes a new stream.
  ///
  /// - Returns: The number of its object.
  mutating func add(stream: String, _ entries: String) -> Int {
    let object = size
    size += 1
    places.append((object, bytes.count))
    bytes += "\(object) 0 obj\n<< \(entries) /Length \(stream.utf8.count) >>\nstream\n".utf8
    bytes += stream.utf8
    bytes += "\nendstream\nendobj\n".utf8
    return object
  }

  /// The whole file.
  func finished() -> [UInt8] {
    let places = places.sorted { $0.object < $1.object }
    var tail = "xref\n"
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].object == places[end - 1].object + 1 { end += 1 }
      tail += "\(places[start].object) \(end - start)\n"
      for place in places[start..<end] {
        let digits = String(place.offset)
        tail += String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
      }
      start = end
    }
    tail += "trailer\n<< /Size \(size)\n   /Root \(file.root) 0 R\n"
    if let info = file.info { tail += "   /Info \(info) 0 R\n" }
    tail += "   /Prev \(file.table)\n>>\nstartxref\n\(bytes.count)\n%%EOF\n"
    return bytes + tail.utf8
  }
}
