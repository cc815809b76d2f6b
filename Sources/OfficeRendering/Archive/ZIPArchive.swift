/// Writes a ZIP archive: what DOCX and ODT files are made of.
///
/// The same entries always give the same bytes: every entry bears one fixed date.
///
/// Source: PKWARE, *.ZIP File Format Specification* 6.3.10, without ZIP64.
struct ZIPArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var entryCount = 0

  /// 1 January 1980, the first day that ZIP knows, at midnight.
  private static let date: UInt16 = 0x0021

  /// Entry names are UTF-8.
  private static let flags: UInt16 = 0x0800

  /// Adds an entry, compressed unless told otherwise: an ODT's type stands first, and stored.
  mutating func add(
    _ name: String, _ content: [UInt8], isStored: Bool = false
  ) throws(OfficeError) {
    let packed: [UInt8]
    do {
      packed = isStored ? content : try Deflate.compressed(content)
    } catch {
      throw .compression(part: name, code: error.code)
    }
    guard let length = UInt32(exactly: content.count),
      let packedLength = UInt32(exactly: packed.count), let offset = UInt32(exactly: bytes.count)
    else { throw .tooLong(part: name) }

    // What the entry's own header and its line in the directory have in common.
    var facts: [UInt8] = []
    facts.append(little: Self.flags)
    facts.append(little: UInt16(isStored ? 0 : 8))
    facts.append(little: UInt16(0))
    facts.append(little: Self.date)
    facts.append(little: Deflate.checksum(content))
    facts.append(little: packedLength)
    facts.append(little: length)
    facts.append(little: UInt16(name.utf8.count))
    facts.append(little: UInt16(0))

    bytes.append(little: UInt32(0x0403_4B50))
    bytes.append(little: Self.neededVersion)
    bytes += facts
    bytes += name.utf8
    bytes += packed

    directory.append(little: UInt32(0x0201_4B50))
    directory.append(little: Self.neededVersion)
    directory.append(little: Self.neededVersion)
    directory += facts
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(little: offset)
    directory += name.utf8
    entryCount += 1
  }

  /// The whole archive; nothing can be added after.
  consuming func finished() throws(OfficeError) -> [UInt8] {
    guard let start = UInt32(exactly: bytes.count), let length = UInt32(exactly: directory.count)
    else { throw .tooLong(part: "ZIP") }
    guard let entryCount = UInt16(exactly: entryCount) else { throw .tooManyParts }
    bytes += directory
    bytes.append(little: UInt32(0x0605_4B50))
    bytes.append(little: UInt32(0))
    bytes.append(little: entryCount)
    bytes.append(little: entryCount)
    bytes.append(little: length)
    bytes.append(little: start)
    bytes.append(little: UInt16(0))
    return bytes
  }

  /// 2.0: folders and deflate.
  private static let neededVersion: UInt16 = 20
}

extension [UInt8] {
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    var rest = number
    for _ in 0..<number.bitWidth / 8 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
