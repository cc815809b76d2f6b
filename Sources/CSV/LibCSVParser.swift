private import CLibCSV

/// libcsv, the authority on what quoted and irregular CSV says.
///
/// The only file that touches the C parser.
@safe
struct LibCSVParser: ~Copyable {
  /// What the callbacks note down; C cannot throw, so they only remember.
  @unsafe fileprivate struct Sink {
    var field: UnsafeMutableRawPointer?
    var fieldLength = 0
    var fields = 0
    var records = 0
  }

  /// A value longer than this is not worth keeping memory for once it has been handed over.
  private static let keptBuffer = 1 << 20

  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: UnsafeMutablePointer<Sink>
  private let dialect: Dialect

  init(_ dialect: Dialect) {
    self.dialect = dialect
    unsafe parser = .allocate(capacity: 1)
    unsafe sink = .allocate(capacity: 1)
    unsafe sink.initialize(to: Sink())
    prepare()
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deallocate()
    unsafe sink.deallocate()
  }

  private func prepare() {
    unsafe csv_init(parser, 0)
    unsafe csv_set_delim(parser, dialect.separator)
    unsafe csv_set_quote(parser, dialect.quote)
    // libcsv grows its buffer by this much at a time.
    unsafe csv_set_blk_size(parser, 1 << 12)
  }

  /// The value of one whole field, its quotes included in `bytes`.
  ///
  /// - Returns: The value, good until the parser is used again; `nil` when memory ran out.
  @unsafe mutating func value(
    ofField bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>? {
    releaseLargeBuffer()
    unsafe sink.pointee = Sink()
    guard unsafe feed(bytes), unsafe csv_fini(parser, onField, onRecord, sink) == 0 else {
      return nil
    }
    return unsafe currentField
  }

  /// Begins a record to be fed piece by piece.
  mutating func beginRecord() {
    releaseLargeBuffer()
    unsafe sink.pointee = Sink()
  }

  /// Feeds a piece that ends with a separator or a line end, or wherever the file ends.
  ///
  /// - Returns: Whether a field ended with it, and whether the record did; `nil` when memory ran out.
  @unsafe mutating func feedPiece(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (endsField: Bool, endsRecord: Bool)? {
    let before = unsafe sink.pointee.fields
    guard unsafe feed(bytes) else { return nil }
    return unsafe (sink.pointee.fields > before, sink.pointee.records > 0)
  }

  /// Ends the record at the end of the file.
  ///
  /// - Returns: Whether a field was still open.
  mutating func finishRecord() -> Bool {
    let before = unsafe sink.pointee.fields
    _ = unsafe csv_fini(parser, onField, onRecord, sink)
    return unsafe sink.pointee.fields > before
  }

  /// The field that ended last, good until the parser is used again.
  @unsafe var currentField: UnsafeBufferPointer<UInt8> {
    guard let field = unsafe sink.pointee.field else {
      return unsafe UnsafeBufferPointer(start: nil, count: 0)
    }
    return unsafe UnsafeBufferPointer(
      start: field.assumingMemoryBound(to: UInt8.self), count: sink.pointee.fieldLength)
  }

  /// Drops what was fed since ``beginRecord()``.
  mutating func abandonRecord() {
    unsafe csv_free(parser)
    prepare()
  }

  private mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe csv_parse(parser, bytes.baseAddress, bytes.count, onField, onRecord, sink) == bytes.count
  }

  private mutating func releaseLargeBuffer() {
    if unsafe csv_get_buffer_size(parser) > Self.keptBuffer { abandonRecord() }
  }
}

private func onField(_ field: UnsafeMutableRawPointer?, length: Int, sink: UnsafeMutableRawPointer?) {
  let sink = unsafe sink!.assumingMemoryBound(to: LibCSVParser.Sink.self)
  unsafe sink.pointee.field = field
  unsafe sink.pointee.fieldLength = length
  unsafe sink.pointee.fields += 1
}

private func onRecord(_: CInt, sink: UnsafeMutableRawPointer?) {
  let sink = unsafe sink!.assumingMemoryBound(to: LibCSVParser.Sink.self)
  unsafe sink.pointee.records += 1
}
