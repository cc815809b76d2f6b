import CSV
import CommandTree
import Diagnostics
import Terminal
import Territories

/// `jaune territories`: where the actions are that a column of any CSV file speaks of.
struct TerritoriesCommand: Command {
  private static let file = Argument(
    "file", .file(extensions: ["csv", "tsv", "txt"]),
    help: BilingualText(
      fr: "Un fichier CSV ; « - » est l'entrée standard.",
      en: "A CSV file; “-” is standard input."))

  private static let column = Option(
    "column", columnName, isRequired: true,
    help: BilingualText(fr: "La colonne à lire.", en: "The column to read."))

  private static let zoneColumn = Option(
    "zone-column", columnName,
    help: BilingualText(
      fr: "La colonne qui dit sous quelle zone l'acteur a répondu.",
      en: "The column that says under which zone the actor answered."))

  private static let actorColumn = Option(
    "actor-column", columnName,
    help: BilingualText(
      fr: "La colonne qui nomme l'acteur ; sinon « actor » ou « acteur ».",
      en: "The column that names the actor; else “actor” or “acteur”."))

  private static let categoryColumn = Option(
    "category-column", columnName,
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

  private static let excel = Flag(
    "excel",
    help: BilingualText(
      fr: "Écrit le CSV qu'ouvre un Excel français.", en: "Writes the CSV a French Excel opens."))

  private static let columnName = ValueSyntax.text(BilingualText(fr: "COLONNE", en: "COLUMN"))

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
    parameters: [
      file, column, zoneColumn, actorColumn, categoryColumn, zones, all, details, excel,
      OutputOption.output,
    ],
    examples: [
      .init(
        "jaune territories Fixtures/annexe-6/regions.csv --column answer --zone-column item",
        BilingualText(
          fr: "Les territoires des réponses des régions.",
          en: "The territories in the regions' answers."))
    ])

  private let path: String
  private let columns: TerritoryColumns
  private let zones: String?
  private let options: TerritoryListing.Options
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    path = try arguments.require(Self.file)
    columns = TerritoryColumns(
      text: try arguments.require(Self.column), zone: arguments[Self.zoneColumn],
      actor: arguments[Self.actorColumn], category: arguments[Self.categoryColumn])
    zones = arguments[Self.zones]
    options = TerritoryListing.Options(
      keepsEveryRow: arguments[Self.all], hasDetails: arguments[Self.details],
      style: arguments[Self.excel] ? .frenchExcel : .standard)
    output = arguments[OutputOption.output]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    var log = DiagnosticLog()
    let file = try CSVFile.open(path, log: &log)
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    let cells = try columns.cells(in: heading)
    let recogniser = TerritoryRecogniser(zones: try zoneScheme(&log))
    var listing = TerritoryListing(recogniser, heading, cells, options, language: console.language)
    let progress = console.progress(
      BilingualText(fr: "lecture", en: "reading"), total: file.bytes.count)
    let bytes = listing.bytes(of: &reader, progress: progress)
    log.report(contentsOf: reader.log)
    DiagnosticPrinter.print(log, to: &console)
    try OutputOption.write(bytes, to: output, sparing: [path], in: &console)
    return log.hasErrors ? .inputHasErrors : .success
  }

  private func zoneScheme(_ log: inout DiagnosticLog) throws -> ZoneScheme {
    guard let zones else { return .standard }
    if let shipped = ZoneScheme(shipped: zones) { return shipped }
    return try ZoneSchemeFile(path: zones).load(log: &log)
  }
}
