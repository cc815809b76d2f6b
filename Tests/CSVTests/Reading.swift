import CSV
import Diagnostics
import Files

/// Everything a file gives when it is read to its end.
struct Reading {
  var heading: [String] = []
  var rows: [[String]] = []
  var shapes: [RecordShape] = []
  var diagnostics: [Diagnostic] = []

  var codes: [String] { diagnostics.map(\.code) }

  init(_ text: String, format: CSVFormat = CSVFormat()) {
    self.init(bytes: Array(text.utf8), format: format)
  }

  init(bytes: [UInt8], format: CSVFormat = CSVFormat()) {
    var log = DiagnosticLog()
    let file = CSVFile.decoding(ByteStorage(bytes), name: "t.csv", format: format, log: &log)
    var reader = CSVReader(file)
    heading = reader.readHeading().columns.map(\.name)
    while reader.next() {
      rows.append(reader.fields.indices.map { reader.string(at: $0) })
      shapes.append(reader.shape)
    }
    log.report(contentsOf: reader.log.diagnostics)
    diagnostics = log.diagnostics
  }
}
