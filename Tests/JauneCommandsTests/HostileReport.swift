import Files

/// What `jaune report` makes of a ``HostileSurvey``, in every format.
struct HostileReport {
  /// Made once: each format is looked at by a test of its own.
  static let made = Result { try HostileReport() }

  let outcome: Outcome

  /// The files by their names in the folder.
  private(set) var files: [String: [UInt8]] = [:]

  /// The answers as `jaune grid` gives them.
  let grids: Outcome

  private init() throws {
    let survey = try HostileSurvey()
    let target = survey.path + "/out/"
    var words = ["report", survey.path, "-o", target]
    for format in Self.formats { words += ["--format", format] }
    outcome = run(words)
    grids = run(["grid", survey.path, "--format", "json"])
    for line in outcome.text.split(separator: "\n") {
      let path = String(line.prefix { $0 != " " })
      let bytes = try ByteStorage.contents(ofFile: path)
      files[PathName.name(of: path, in: target)] = bytes.withSpan { span in
        unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
      }
    }
  }

  static let formats: [String] = {
    var formats = ["html", "docx", "odt", "xlsx", "md", "text", "csv", "svg"]
    #if PDF
      formats += ["pdf", "png"]
    #endif
    return formats
  }()

  /// The file of that name; none if it was not written.
  subscript(_ name: String) -> [UInt8] { files[name] ?? [] }

  func text(_ name: String) -> String { String(decoding: self[name], as: UTF8.self) }

  /// The files of a format that has several.
  func files(_ fileExtension: String) -> [(name: String, bytes: [UInt8])] {
    files.filter { PathName.fileExtension(of: $0.key) == fileExtension }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
