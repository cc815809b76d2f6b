#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long a phase took and how much memory it had at most.
struct Measurement {
  /// Seconds of the best run.
  var seconds: Double
  /// Bytes.
  var peakMemory: Int

  /// Measures in this process: the best of `repeats` runs.
  static func here(_ phase: Phase, _ folder: String, repeats: Int) throws -> Measurement {
    var best = Duration.seconds(1_000_000)
    var result = 0
    for _ in 0..<repeats {
      let clock = ContinuousClock()
      let start = clock.now
      result &+= try phase.run(folder)
      best = min(best, start.duration(to: clock.now))
    }
    precondition(result != .min)
    return Measurement(seconds: best / .seconds(1), peakMemory: ownPeakMemory)
  }

  /// Bytes; Linux counts in kibibytes.
  private static var ownPeakMemory: Int {
    var usage = rusage()
    #if os(Linux)
      unsafe getrusage(CInt(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #else
      unsafe getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  /// Measures in a child process: this program again, told to do one phase.
  static func apart(_ phase: Phase, _ folder: String, repeats: Int) -> Measurement? {
    let words = [CommandLine.arguments[0], "--phase", phase.rawValue, folder, "\(repeats)"]
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    guard let pipe = unsafe popen(line, "r") else { return nil }
    defer { unsafe pclose(pipe) }
    var seconds = 0.0
    var bytes = 0
    return unsafe withUnsafeMutablePointer(to: &seconds) { seconds in
      unsafe withUnsafeMutablePointer(to: &bytes) { bytes in
        let read = unsafe withVaList([seconds, bytes]) { unsafe vfscanf(pipe, "%lf %ld", $0) }
        guard read == 2 else { return nil }
        return unsafe Measurement(seconds: seconds.pointee, peakMemory: bytes.pointee)
      }
    }
  }
}
