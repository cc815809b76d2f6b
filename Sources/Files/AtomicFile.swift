#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing a file so that a reader sees the old one or the new one, never half of it.
public enum AtomicFile {
  /// Writes `bytes` beside `path` under a passing name, then renames.
  ///
  /// An existing file keeps its permissions; a symbolic link is followed, not replaced. The disk is
  /// not made to flush: what jaune writes can be made again, and flushing takes longer than making.
  ///
  /// - Throws: ``FileError``; whatever stood at `path` is then untouched.
  public static func write(_ bytes: some Collection<UInt8>, to path: String) throws(FileError) {
    let target = resolvingLink(path)
    var status = stat()
    let exists = unsafe stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw FileError(.write, path, code: EISDIR) }
    // A device or a pipe, such as /dev/stdout, cannot be renamed over: write straight to it.
    let special = exists && status.st_mode & S_IFMT != S_IFREG

    let written = special ? target : "\(target).\(getpid()).tmp"
    let flags = special ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
    let mode = exists ? status.st_mode & 0o777 : 0o666
    let descriptor = unsafe open(written, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError(.write, path, code: errno) }

    var failure = writeAll(Array(bytes), to: descriptor)
    // What `open` was told is cut by the umask; the old file's permissions are not.
    if failure == nil, exists, !special, fchmod(descriptor, mode) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    guard !special else {
      if let failure { throw FileError(.write, path, code: failure) }
      return
    }
    if failure == nil, unsafe rename(written, target) != 0 { failure = errno }
    if let failure {
      unsafe unlink(written)
      throw FileError(.write, path, code: failure)
    }
  }

  /// Creates a folder and those above it where they are missing.
  public static func createDirectory(_ path: String) throws(FileError) {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(.write, path, code: ENOTDIR)
      }
      return
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try createDirectory(String(path[..<slash]))
    }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(.write, path, code: errno)
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> CInt? {
    var done = 0
    while done < bytes.count {
      let step = unsafe bytes.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if step < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += step
    }
    return nil
  }

  private static func resolvingLink(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
