/// Adds to a finished file what Cairo leaves out: its language and properties, that windows show the
/// title rather than the file's name, what the headings in tables head, and what pictures show.
struct CatalogUpdate {
  let properties: FileProperties
  let producer: String

  /// In the order of the structure, which is that of their objects.
  let headCells: [HeadCell]
  let alternatives: [String]

  /// The file with what is added; as it was if it is not laid out as Cairo lays its files out.
  ///
  /// - Complexity: O(size of the file).
  func applied(to bytes: [UInt8]) -> [UInt8] {
    guard let file = CairoFile(bytes) else { return bytes }
    var update = PDFUpdate(of: file)
    amend(headCells, called: "TH", in: file, &update) { cell in
      let span = cell.span > 1 ? " /ColSpan \(cell.span)" : ""
      return "/A << /O /Table /Scope /\(cell.scope.rawValue)\(span) >>"
    }
    amend(alternatives, called: "Figure", in: file, &update) { "/Alt \(Self.written($0))" }
    let metadata = update.add(
      stream: MetadataPacket(properties: properties, producer: producer).text,
      "/Type /Metadata /Subtype /XML")
    update.amend(
      file.root,
      with: "   /Lang (\(properties.language.rawValue))\n"
        + "   /ViewerPreferences << /DisplayDocTitle true >>\n   /Metadata \(metadata) 0 R\n")
    return update.finished()
  }

  /// Amends each element of a kind; none if they are not as many as was drawn.
  private func amend<Value>(
    _ values: [Value], called name: String, in file: CairoFile, _ update: inout PDFUpdate,
    entry: (Value) -> String
  ) {
    let words = "/Type /StructElem\n   /S /\(name)\n"
    let objects = (1..<file.size).filter { file.holds(words, in: $0) }
    guard objects.count == values.count else { return }
    for (object, value) in zip(objects, values) {
      update.amend(object, with: "   \(entry(value))\n")
    }
  }

  /// A text as PDF holds those of people: UTF-16 in hexadecimal digits.
  private static func written(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = Array("<FEFF".utf8)
    for unit in ShownText.shown(text).utf16 {
      for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> shift & 0xF)]) }
    }
    bytes.append(UInt8(ascii: ">"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
