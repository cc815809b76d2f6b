import Foundation

/// Makes the files under `Resources/derived` of the pinned public sources.
struct SourceImport {
  let isoCodes: String
  let messages: String
  let geoNames: String
  let reverseGeocoder: String

  func run() throws {
    try FileManager.default.createDirectory(
      at: Folders.derived, withIntermediateDirectories: true)
    let iso = ISOImport(
      folder: URL(filePath: isoCodes), messages: URL(filePath: messages))
    try write(try iso.countries(), "iso-3166-1.tsv")
    try write(try iso.subdivisions(), "iso-3166-2.tsv")
    let units = try Compilation(resources: Folders.resources).units()
    let localities = try LocalityImport(
      geoNames: URL(filePath: geoNames), reverseGeocoder: URL(filePath: reverseGeocoder),
      resources: Folders.resources, units: units)
    try write(localities.table(), "localities.tsv")
  }

  private func write(_ table: String, _ name: String) throws {
    try Data(table.utf8).write(to: Folders.derived.appending(path: name), options: .atomic)
  }
}
