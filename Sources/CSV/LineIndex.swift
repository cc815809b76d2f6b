private import CByteScan
import Files
private import Synchronization

/// From an offset to the physical line and the column, without keeping every line's offset.
///
/// The line and the column at the start of each block are noted as far as questions have reached;
/// a question then counts from the start of its block. Any order of questions is linear in all,
/// however many lines the file has and however long one of them is.
final class LineIndex: Sendable {
  private static let blockSize = 1 << 11

  private struct Mark {
    var line = 1
    var column = 1
  }

  private let bytes: ByteStorage
  private let marks: Mutex<[Mark]>

  init(_ bytes: ByteStorage) {
    self.bytes = bytes
    // A byte order mark takes no column: no editor shows it.
    let isMarked = EncodingDetector.byteOrderMark(bytes)?.encoding == .utf8
    marks = Mutex([Mark(column: isMarked ? 0 : 1)])
  }

  func place(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), bytes.count)
    let block = offset / Self.blockSize
    let mark = marks.withLock { marks in
      while marks.count <= block {
        let end = marks.count * Self.blockSize
        marks.append(advanced(marks[marks.count - 1], over: end - Self.blockSize..<end))
      }
      return advanced(marks[block], over: block * Self.blockSize..<offset)
    }
    return (mark.line, max(1, mark.column))
  }

  private func advanced(_ mark: Mark, over range: Range<Int>) -> Mark {
    let ends = lineEnds(range)
    guard ends > 0 else { return Mark(line: mark.line, column: mark.column + scalars(range)) }
    var start = range.upperBound
    while !isLineEnd(before: start) { start -= 1 }
    return Mark(line: mark.line + ends, column: scalars(start..<range.upperBound) + 1)
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
