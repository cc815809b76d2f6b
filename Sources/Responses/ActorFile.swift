import CSV
import Diagnostics
import Files
import Text

/// Reads `actors.csv`: `id,name,label,category,territory,aliases`, aliases parted by `|`.
struct ActorFile {
  /// Every column but the name may be left out.
  private enum Column: String, CaseIterable {
    case id, name, label, category, territory, aliases

    var words: [String] {
      switch self {
      case .id: ["id", "identifiant"]
      case .name: ["name", "nom"]
      case .label: ["label", "intitulé", "libellé"]
      case .category: ["category", "catégorie"]
      case .territory: ["territory", "territoire", "code insee", "insee"]
      case .aliases: ["aliases", "alias", "autres noms"]
      }
    }
  }

  let path: String

  func load(log: inout DiagnosticLog) throws(FileError) -> [Actor] {
    let file = try CSVFile.open(path, log: &log)
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    defer { log.report(contentsOf: reader.log) }
    var cells: [Column: Int] = [:]
    for column in Column.allCases {
      cells[column] = HeadingWords.column(column.words, in: heading)
    }
    guard let name = cells[.name] else {
      reader.log.report(.noNames(file.place(at: file.start)))
      return []
    }

    var actors: [Actor] = []
    var seen: Set<String> = []
    while reader.next() {
      func text(_ column: Column) -> String {
        guard let cell = cells[column], cell < reader.fields.count else { return "" }
        return reader.string(at: cell).trimmed
      }
      guard reader.shape == .whole || reader.shape == .short else { continue }
      let actorName = text(.name)
      guard !actorName.isEmpty else {
        if reader.fields.contains(where: { !$0.isEmpty }) {
          reader.log.report(.nameless(at: reader.place(of: name)))
        }
        continue
      }
      let id = text(.id)
      let actor = Actor(
        id: id.isEmpty ? Slug.of(actorName) : id, name: actorName,
        label: text(.label).isEmpty ? nil : text(.label), category: text(.category),
        territory: text(.territory).isEmpty ? nil : text(.territory),
        aliases: text(.aliases).split(separator: "|").map { String($0).trimmed })
      guard seen.insert(actor.id).inserted else {
        reader.log.report(.doubleID(actor.id, at: reader.place(of: cells[.id] ?? name)))
        continue
      }
      actors.append(actor)
    }
    return actors
  }
}

extension Diagnostic {
  fileprivate static func noNames(_ place: SourcePlace) -> Self {
    Self(
      .error, "actors-no-names", at: place,
      BilingualText(
        fr: "la liste des acteurs n'a pas de colonne « name »",
        en: "the list of actors has no column “name”"),
      suggestion: BilingualText(
        fr: "en-tête attendu : id,name,label,category,territory,aliases",
        en: "expected heading: id,name,label,category,territory,aliases"))
  }

  fileprivate static func nameless(at place: SourcePlace) -> Self {
    Self(
      .error, "actors-nameless", at: place,
      BilingualText(
        fr: "acteur sans nom ; il n'est pas lu", en: "an actor without a name; it is not read"))
  }

  fileprivate static func doubleID(_ id: String, at place: SourcePlace) -> Self {
    Self(
      .error, "actors-double-id", at: place,
      BilingualText(
        fr: "l'identifiant « \(id) » est déjà pris ; cet acteur n'est pas lu",
        en: "the id “\(id)” is taken already; this actor is not read"))
  }
}
