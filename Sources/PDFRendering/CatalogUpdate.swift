import Diagnostics

/// Adds to a finished file what Cairo leaves out: the language, that windows show the title rather
/// than the file's name, and what the headings in tables head.
///
/// An incremental update (ISO 32000-1, 7.5.6): the changed objects are written after the end, with a
/// cross-reference section of their own that names the one before.
struct CatalogUpdate {
  let language: Language

  /// In the order of the structure, which is that of their objects.
  let headCells: [HeadCell]

  /// The file with what is added; as it was if it is not laid out as Cairo lays its files out.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    guard let file = CairoFile(bytes) else { return bytes }
    var update = PDFUpdate(of: file)
    for (object, cell) in heads(in: file) {
      let span = cell.span > 1 ? " /ColSpan \(cell.span)" : ""
      update.amend(object, with: "   /A << /O /Table /Scope /\(cell.scope.rawValue)\(span) >>\n")
    }
    update.amend(
      file.root,
      with: "   /Lang (\(language.rawValue))\n   /ViewerPreferences << /DisplayDocTitle true >>\n")
    return update.finished()
  }

  /// The objects of the headings, each with what it heads; none if they do not match.
  private func heads(in file: CairoFile) -> [(Int, HeadCell)] {
    let objects = (1..<file.size).filter { file.holds("/Type /StructElem\n   /S /TH\n", in: $0) }
    return objects.count == headCells.count ? Array(zip(objects, headCells)) : []
  }
}

/// Objects written anew after the end of a file.
private struct PDFUpdate {
  private let file: CairoFile
  private var bytes: [UInt8]
  private var places: [(object: Int, offset: Int)] = []

  init(of file: CairoFile) {
    self.file = file
    bytes = file.bytes
  }

  /// Writes an object again, with more entries in its dictionary. Objects come in rising order.
  mutating func amend(_ object: Int, with entries: String) {
    guard let range = file.range(ofObject: object),
      let close = file.lastPosition(of: ">>", in: range)
    else { return }
    places.append((object, bytes.count))
    bytes += file.bytes[range.lowerBound..<close]
    bytes += Array(entries.utf8)
    bytes += file.bytes[close..<range.upperBound]
    bytes += Array("endobj\n".utf8)
  }

  func finished() -> [UInt8] {
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
    tail += "trailer\n<< /Size \(file.size)\n   /Root \(file.root) 0 R\n"
    if let info = file.info { tail += "   /Info \(info) 0 R\n" }
    tail += "   /Prev \(file.table)\n>>\nstartxref\n\(bytes.count)\n%%EOF\n"
    return bytes + Array(tail.utf8)
  }
}
