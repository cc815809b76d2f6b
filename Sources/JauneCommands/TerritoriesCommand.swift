import CommandTree
import Diagnostics
import Terminal
import Territories

/// `jaune territories`: where the actions are that a column of any CSV file speaks of.
struct TerritoriesCommand: Command {
  private static let zoneColumn = Option(
    "zone-column", ColumnRequest.columnName,
    help: BilingualText(
      fr: "La colonne qui dit sous quelle zone l'acteur a répondu.",
      en: "The column that says under which zone the actor answered."))

  private static let actorColumn = Option(
    "actor-column", ColumnRequest.columnName,
    help: BilingualText(
      fr: "La colonne qui nomme l'acteur ; sinon « actor » ou « acteur ».",
      en: "The column that names the actor; else “actor” or “acteur”."))

  private static let categoryColumn = Option(
    "category-column", ColumnRequest.columnName,
    help: BilingualText(
      fr: "La colonne qui dit quelle sorte d'acteur c'est ; sinon « category » ou « form ».",
      en: "The column that says what kind of actor it is; else “category” or “form”."))

  private static let zones = Option(
    "zones", .file(extensions: ["csv"]),
    help: BilingualText(
      fr: "Le découpage en zones : « m49 », ou un CSV zone,code ; sinon celui du questionnaire.",
      en: "The zone scheme: “m49”, or a CSV zone,code; else the questionnaire's."))

  private static let all = Flag(
    "all",
    help: BilingualText(
      fr: "Garde aussi les lignes sans territoire.", en: "Keeps rows without a territory too."))

  private static let details = Flag(
    "details",
    help: BilingualText(
      fr: "Ajoute : code à trois lettres, nature, coquille de, raison.",
      en: "Adds: three-letter code, nature, misprint of, reason."))

  static let description = CommandDescription(
    name: "territories",
    summary: BilingualText(
      fr: "Lit les territoires d'action dans une colonne de texte libre.",
      en: "Reads territories of action in a column of free text."),
    discussion: BilingualText(
      fr: "Une ligne par mention : les colonnes du fichier, puis mention, offset (en caractères "
        + "Unicode, à partir de 0), name, level, country (ISO 3166-1), subdivision (ISO 3166-2), "
        + "zone et confidence. Le territoire de l'acteur lui-même n'est pas un territoire d'action.",
      en: "One row a mention: the file's columns, then mention, offset (in Unicode scalars, from "
        + "0), name, level, country (ISO 3166-1), subdivision (ISO 3166-2), zone and confidence. "
        + "The actor's own territory is no territory of action."),
    parameters: ColumnRequest.parameters(
      [zoneColumn, actorColumn, categoryColumn, zones], all: all, details: details),
    examples: [
      .init(
        "jaune territories Fixtures/annexe-6/regions.csv --column answer --zone-column item",
        BilingualText(
          fr: "Les territoires des réponses des régions.",
          en: "The territories in the regions' answers."))
    ])

  private let request: ColumnRequest
  private let columns: TerritoryColumns
  private let zones: String?
  private let hasDetails: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    request = try ColumnRequest(arguments, all: Self.all)
    columns = TerritoryColumns(
      text: request.column, zone: arguments[Self.zoneColumn],
      actor: arguments[Self.actorColumn], category: arguments[Self.categoryColumn])
    zones = arguments[Self.zones]
    hasDetails = arguments[Self.details]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let language = console.language
    return try request.run(in: &console) { heading, log in
      let cells = try columns.cells(in: heading)
      return TerritoryReader(
        recogniser: TerritoryRecogniser(zones: try zoneScheme(&log)), cells: cells,
        hasDetails: hasDetails, language: language)
    }
  }

  private func zoneScheme(_ log: inout DiagnosticLog) throws -> ZoneScheme {
    guard let zones else { return .standard }
    if let shipped = ZoneScheme(shipped: zones) { return shipped }
    return try ZoneSchemeFile(path: zones).load(log: &log)
  }
}
