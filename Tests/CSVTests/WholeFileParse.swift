import CLibCSV

/// What libcsv makes of a whole file fed to it at once.
struct WholeFileParse {
  let records: [[[UInt8]]]

  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    let sink = Sink()
    let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
    var parser = unsafe csv_parser()
    unsafe csv_init(&parser, 0)
    unsafe csv_set_delim(&parser, separator)
    unsafe csv_parse(&parser, bytes, bytes.count, onField, onRecord, context)
    unsafe csv_fini(&parser, onField, onRecord, context)
    unsafe csv_free(&parser)
    records = sink.records
  }

  fileprivate final class Sink {
    var records: [[[UInt8]]] = []
    var fields: [[UInt8]] = []

    static func at(_ context: UnsafeMutableRawPointer?) -> Sink {
      unsafe Unmanaged<Sink>.fromOpaque(context!).takeUnretainedValue()
    }
  }
}

private func onField(
  _ field: UnsafeMutableRawPointer?, length: Int, context: UnsafeMutableRawPointer?
) {
  let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: field, count: length))
  unsafe WholeFileParse.Sink.at(context).fields.append(bytes)
}

private func onRecord(_: CInt, context: UnsafeMutableRawPointer?) {
  let sink = unsafe WholeFileParse.Sink.at(context)
  sink.records.append(sink.fields)
  sink.fields = []
}
