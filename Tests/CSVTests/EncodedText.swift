import CSV

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text written in another encoding, through the system's `iconv`.
func encoded(_ text: String, _ encoding: String) -> [UInt8] {
  let converter = unsafe iconv_open(encoding, "UTF-8")
  defer { unsafe iconv_close(converter) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: 4 * input.count + 4)
  var inputLeft = input.count
  var outputLeft = output.count
  unsafe input.withUnsafeMutableBufferPointer { source in
    unsafe output.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var to = target.baseAddress
      let result = unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
      precondition(result == 0, "\(text) does not exist in \(encoding)")
    }
  }
  return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
}
