import CSV
import Diagnostics
import Files

/// Everything a file gives when it is read to its end.
struct Reading {
  var file: CSVFile
  var heading: [String] = []
  var rows: [[String]] = []
  var shapes: [RecordShape] = []
  var places: [[String]] = []
  var diagnostics: [Diagnostic] = []

  var codes: [String] { diagnostics.map(\.code) }

  /// Every diagnostic as `line:column code`.
  var reports: [String] { diagnostics.map { "\($0.place.line):\($0.place.column) \($0.code)" } }

  init(_ text: String, format: CSVFormat = CSVFormat()) {
    self.init(bytes: Array(text.utf8), format: format)
  }

  init(bytes: [UInt8], format: CSVFormat = CSVFormat()) {
    var log = DiagnosticLog()
    file = CSVFile.decoding(ByteStorage(bytes), name: "t.csv", format: format, log: &log)
    var reader = CSVReader(file)
    heading = reader.readHeading().columns.map(\.name)
    while reader.next() {
      rows.append(reader.fields.indices.map { reader.string(at: $0) })
      shapes.append(reader.shape)
      places.append(
        reader.fields.indices.map {
          let place = reader.place(of: $0)
          return "\(place.line):\(place.column)"
        })
    }
    log.report(contentsOf: reader.log.diagnostics)
    diagnostics = log.diagnostics
  }
}
