import CZlib

/// Reads a ZIP archive back by its directory, checking lengths and checksums on the way.
public struct ArchiveReader {
  /// What keeps bytes from being an archive, or a part of one from being what its directory says.
  public struct Broken: Error {
    public let part: String
  }

  public private(set) var names: [String] = []
  private var parts: [String: [UInt8]] = [:]

  /// - Throws: ``Broken``.
  public init(_ bytes: [UInt8]) throws(Broken) {
    let end = bytes.count - 22
    guard end >= 0, bytes.number(at: end, 4) == 0x0605_4B50 else { throw Broken(part: "directory") }
    var place = bytes.number(at: end + 16, 4)
    for _ in 0..<bytes.number(at: end + 10, 2) {
      guard bytes.number(at: place, 4) == 0x0201_4B50 else { throw Broken(part: "directory") }
      let method = bytes.number(at: place + 10, 2)
      let checksum = bytes.number(at: place + 16, 4)
      let packedLength = bytes.number(at: place + 20, 4)
      let length = bytes.number(at: place + 24, 4)
      let nameLength = bytes.number(at: place + 28, 2)
      let others = bytes.number(at: place + 30, 2) + bytes.number(at: place + 32, 2)
      let local = bytes.number(at: place + 42, 4)
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      guard bytes.number(at: local, 4) == 0x0403_4B50 else { throw Broken(part: name) }
      let start = local + 30 + nameLength + bytes.number(at: local + 28, 2)
      let packed = Array(bytes[start..<start + packedLength])
      let content = method == 0 ? packed : Self.inflated(packed, length)
      guard let content, unsafe Int(crc32_z(0, content, content.count)) == checksum else {
        throw Broken(part: name)
      }
      names.append(name)
      parts[name] = content
      place += 46 + nameLength + others
    }
  }

  /// The bytes of a part; none if there is no such part.
  public subscript(_ name: String) -> [UInt8] { parts[name] ?? [] }

  private static func inflated(_ packed: [UInt8], _ length: Int) -> [UInt8]? {
    var packed = packed
    var stream = unsafe z_stream()
    let size = unsafe CInt(MemoryLayout<z_stream>.size)
    let begun = unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size)
    guard begun == Z_OK else { return nil }
    defer { unsafe inflateEnd(&stream) }
    var content = [UInt8](repeating: 0, count: length)
    let packedLength = packed.count
    let code = unsafe packed.withUnsafeMutableBufferPointer { input in
      unsafe content.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(packedLength)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(length)
        return unsafe inflate(&stream, Z_FINISH)
      }
    }
    return code == Z_STREAM_END ? content : nil
  }
}

extension [UInt8] {
  fileprivate func number(at place: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
