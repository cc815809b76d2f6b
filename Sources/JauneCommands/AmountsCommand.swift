import CommandTree
import Diagnostics
import Terminal

/// `jaune amounts`: the sums of money that a column of any CSV file speaks of.
struct AmountsCommand: Command {
  private static let all = Flag(
    "all",
    help: BilingualText(
      fr: "Garde aussi les lignes sans montant.", en: "Keeps rows without an amount too."))

  private static let details = Flag(
    "details",
    help: BilingualText(
      fr: "Ajoute : minimum, maximum, approximation, par quoi, raison.",
      en: "Adds: lower and upper bound, approximation, per what, reason."))

  static let description = CommandDescription(
    name: "amounts",
    summary: BilingualText(
      fr: "Lit les montants dans une colonne de texte libre.",
      en: "Reads sums of money in a column of free text."),
    discussion: BilingualText(
      fr: "Une ligne par montant : les colonnes du fichier, puis mention, offset (en caractères "
        + "Unicode, à partir de 0), value (exacte, en unités de la monnaie) et currency "
        + "(ISO 4217). Une fourchette n'a pas de value : --details en donne les bornes.",
      en: "One row an amount: the file's columns, then mention, offset (in Unicode scalars, from "
        + "0), value (exact, in units of the currency) and currency (ISO 4217). A range has no "
        + "value: --details gives its bounds."),
    parameters: ColumnRequest.parameters(all: all, details: details),
    examples: [
      .init(
        "jaune amounts Fixtures/annexe-6/departements.csv --column Yvelines",
        BilingualText(
          fr: "Les montants que citent les Yvelines.", en: "The sums the Yvelines speak of."))
    ])

  private let request: ColumnRequest
  private let hasDetails: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    request = try ColumnRequest(arguments, all: Self.all)
    hasDetails = arguments[Self.details]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let language = console.language
    return try request.run(in: &console) { heading, _ in
      AmountReader(
        column: try heading.cell(named: request.column), hasDetails: hasDetails,
        language: language)
    }
  }
}
