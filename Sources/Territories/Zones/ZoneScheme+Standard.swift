import Diagnostics

extension ZoneScheme {
  /// The nine zones of the regional questionnaire; data in `Resources/zones/questionnaire.tsv`.
  public static let standard = shipped("questionnaire")

  /// The sub-regions of UN M49; data in `Resources/zones/m49.tsv`.
  public static let m49 = shipped("m49")

  /// The schemes that ship with jaune, by the name a survey asks for them.
  public static let shippedNames = ["questionnaire", "m49"]

  /// The scheme with one of ``shippedNames``.
  public init?(shipped name: String) {
    guard Self.shippedNames.contains(name) else { return nil }
    self = name == "m49" ? .m49 : .standard
  }

  /// Lines `scheme, zone in French, zone in English, code`, as the builder checked them; a line
  /// without a code gives the scheme's own name.
  private static func shipped(_ wanted: String) -> Self {
    var scheme = Self(name: BilingualText(verbatim: wanted))
    for line in Gazetteer.standard.table.text(of: .zoneSchemes).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, cells[0] == wanted else { continue }
      let name = BilingualText(fr: cells[1], en: cells[2])
      if cells[3].isEmpty {
        scheme = Self(name: name)
      } else {
        let area = Int(cells[3]).map(Area.region) ?? .country(cells[3])
        _ = scheme.assign(area, to: name)
      }
    }
    return scheme
  }
}
