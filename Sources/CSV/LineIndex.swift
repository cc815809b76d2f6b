private import CByteScan
import Files
private import Synchronization

/// From an offset to the physical line and the column, without keeping every line's offset.
///
/// The lines of each block of 256 KiB are counted on the first question. A question then counts
/// from the start of its block, or from the question before where that is nearer: asking in reading
/// order is linear in all, however many lines the file has and however long one of them is.
final class LineIndex: Sendable {
  private static let blockSize = 1 << 18

  /// An offset whose place is known.
  private struct Mark {
    var offset = 0
    var line = 1
    var column = 1
  }

  private struct State {
    /// Line ends before each block; empty until the first question.
    var linesBefore: [Int] = []
    var last = Mark()
  }

  private let bytes: ByteStorage
  private let state = Mutex(State())

  init(_ bytes: ByteStorage) {
    self.bytes = bytes
  }

  func place(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), bytes.count)
    return state.withLock { state in
      if offset < state.last.offset || offset - state.last.offset > Self.blockSize {
        if state.linesBefore.isEmpty { state.linesBefore = countedBlocks() }
        let block = offset / Self.blockSize
        let start = block * Self.blockSize
        // Where one line spans blocks, the last mark may still know its column.
        let known = state.last.offset <= start && state.last.line == state.linesBefore[block] + 1
        if !known {
          state.last = Mark(
            offset: start, line: state.linesBefore[block] + 1,
            column: scalars(lineStart(of: start, notBefore: 0)..<start) + 1)
        }
      }
      state.last = mark(at: offset, from: state.last)
      return (state.last.line, state.last.column)
    }
  }

  private func mark(at offset: Int, from known: Mark) -> Mark {
    let ends = lineEnds(known.offset..<offset)
    guard ends > 0 else {
      let column = known.column + scalars(known.offset..<offset)
      return Mark(offset: offset, line: known.line, column: column)
    }
    let start = lineStart(of: offset, notBefore: known.offset)
    return Mark(offset: offset, line: known.line + ends, column: scalars(start..<offset) + 1)
  }

  private func lineStart(of offset: Int, notBefore limit: Int) -> Int {
    var start = offset
    while start > limit, !isLineEnd(before: start) { start -= 1 }
    return start
  }

  private func countedBlocks() -> [Int] {
    var counts = [0]
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.blockSize, bytes.count)
      counts.append(counts[counts.count - 1] + lineEnds(start..<end))
      start = end
    }
    return counts
  }

  private func scalars(_ range: Range<Int>) -> Int {
    unsafe bytes.unsafeBytes.withContiguousStorage { start, _ in
      unsafe count_scalars(start + range.lowerBound, range.count)
    }
  }

  /// The line ends whose last byte stands in the range: a CRLF cut in two counts with its LF.
  private func lineEnds(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let count = unsafe bytes.unsafeBytes.withContiguousStorage { start, _ in
      unsafe count_line_ends(start + range.lowerBound, range.count)
    }
    let endsInside =
      bytes[range.upperBound - 1] == UInt8(ascii: "\r") && !isLineEnd(before: range.upperBound)
    return endsInside ? count - 1 : count
  }

  private func isLineEnd(before offset: Int) -> Bool {
    switch bytes[offset - 1] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): offset == bytes.count || bytes[offset] != UInt8(ascii: "\n")
    default: false
    }
  }
}
