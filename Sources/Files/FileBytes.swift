#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ByteStorage {
  /// Regular files at least this large are mapped; smaller ones and pipes are read.
  ///
  /// A mapped file that another program cuts short under our eyes would stop the process, so the
  /// risk is taken only where copying would cost more than it saves.
  private static var mappingThreshold: Int { 16 << 20 }

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: ``FileError`` when there is no such file, it is a folder, or it cannot be read.
  public static func contents(ofFile path: String) throws(FileError) -> ByteStorage {
    let descriptor = path == "-" ? dup(0) : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, path, code: errno) }
    defer { close(descriptor) }

    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw FileError(.read, path, code: errno)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(.read, path, code: EISDIR) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let size = isRegular ? Int(status.st_size) : 0
    guard size >= mappingThreshold else {
      return try read(descriptor, expecting: size, path: path)
    }
    let mapping = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else {
      throw FileError(.read, path, code: errno)
    }
    return unsafe ByteStorage(unsafeMapping: mapping, count: size)
  }

  /// Reads to the end, whatever the size said: a pipe has none, a file may be growing.
  ///
  /// The block grows in place where the system can, and only what was read is paid for.
  private static func read(
    _ descriptor: CInt, expecting size: Int, path: String
  ) throws(FileError) -> ByteStorage {
    var capacity = max(size + 1, 1 << 16)
    var count = 0
    var block = unsafe malloc(capacity)
    while let start = unsafe block {
      let got = unsafe systemRead(descriptor, start + count, capacity - count)
      if got < 0 {
        let code = errno
        if code == EINTR { continue }
        unsafe free(start)
        throw FileError(.read, path, code: code)
      }
      count += got
      if got == 0 {
        let fitted = unsafe realloc(start, max(1, count)) ?? start
        return unsafe ByteStorage(unsafeAllocated: fitted, count: count)
      }
      guard count == capacity else { continue }
      capacity += capacity / 2
      unsafe block = realloc(start, capacity)
      if unsafe block == nil { unsafe free(start) }
    }
    throw FileError(.read, path, code: ENOMEM)
  }
}
