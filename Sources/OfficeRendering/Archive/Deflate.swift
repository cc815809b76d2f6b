private import CZlib

/// Compression as ZIP archives want it: a bare deflate stream (RFC 1951).
enum Deflate {
  /// zlib's own balance of speed and size.
  private static let level: CInt = 6

  /// - Throws: The code of zlib, which can only be that memory is short, or that there are more
  ///   than 4 GB.
  static func compressed(_ bytes: [UInt8]) throws(DeflateFailure) -> [UInt8] {
    var stream = unsafe z_stream()
    let begun = unsafe jaune_deflate_begin(&stream, level)
    guard begun == Z_OK else { throw DeflateFailure(code: Int(begun)) }
    defer { unsafe deflateEnd(&stream) }

    let bound = unsafe deflateBound(&stream, UInt(bytes.count))
    guard let room = UInt32(exactly: bound), let length = UInt32(exactly: bytes.count) else {
      throw DeflateFailure(code: Int(Z_BUF_ERROR))
    }
    var code = Z_OK
    let result = unsafe [UInt8](unsafeUninitializedCapacity: Int(room)) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = length
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = room
        // The bound is room enough: one call writes all.
        code = unsafe deflate(&stream, Z_FINISH)
        count = unsafe Int(room - stream.avail_out)
      }
    }
    guard code == Z_STREAM_END else { throw DeflateFailure(code: Int(code)) }
    return result
  }

  /// The CRC-32 of ZIP archives.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}

struct DeflateFailure: Error {
  var code: Int
}
