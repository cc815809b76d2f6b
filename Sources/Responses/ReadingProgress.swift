import CSV

/// Told, from time to time while a response file is read, how many hundredths of it have been.
public typealias ReadingProgress = (_ hundredths: Int) -> Void

extension CSVReader {
  /// Moves to the next record, as ``next()`` does, and tells how far that is every so often.
  mutating func next(telling progress: ReadingProgress, records: inout Int) -> Bool {
    records += 1
    if records & 0xFFF == 0 { progress(recordStart * 100 / max(1, file.bytes.count)) }
    return next()
  }
}
