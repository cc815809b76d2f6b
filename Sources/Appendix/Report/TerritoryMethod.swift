import Diagnostics
import Documents
import Harmonisation
import Responses

/// How territories were read: how many, spelt how, how surely.
struct TerritoryMethod {
  private let material: ReportMaterial
  private let draft: Drafting

  /// So many misprints are shown.
  private static let examples = 8

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
  }

  private var readings: [ReportMaterial.Reading] { material.readings }

  var paragraphs: [Prose] { [count, misprints] }

  private var count: Prose {
    guard !readings.isEmpty else {
      return draft.prose(
        fr: "Aucun territoire n'a été lu dans les réponses.",
        en: "No territory was read in the answers.")
    }
    let cells = Set(readings.map(\.cell)).count
    let isPlural = readings.count > 1
    let (mentions, answers) = (draft.number(readings.count), draft.number(cells))
    let read = BilingualText(
      fr: isPlural ? "mentions de territoires ont été lues" : "mention de territoire a été lue",
      en: isPlural ? "mentions of territories were read" : "mention of a territory was read")
    return draft.prose(
      fr: """
        \(mentions) \(read.french) dans \(answers) réponse\(cells > 1 ? "s" : "")\(ofFrance). \
        Un nom compte pour son pays ; une région du monde, telle que le Sahel, ne compte pour aucun. \
        Les tableaux ne comptent pas en plus un pays écrit dans la même réponse qu'un de ses lieux : \
        « Maroc (Oujda) » n'y est qu'un territoire.
        """,
      en: """
        \(mentions) \(read.english) in \(answers) answer\(cells > 1 ? "s" : "")\(ofFrance). A name \
        counts for its country; a part of the world, such as the Sahel, counts for none. The tables \
        do not count in addition a country given in the same answer to say where a place lies: \
        “Maroc (Oujda)” is one territory there.
        """)
  }

  /// How many mentions are of France; nothing for none.
  private var ofFrance: Prose {
    let count = readings.count { $0.reading.isFrench }
    guard count > 0 else { return "" }
    let (number, isPlural) = (draft.number(count), count > 1)
    let left = BilingualText(
      fr: isPlural ? "ne sont pas comptées" : "n'est pas comptée",
      en: isPlural ? "do not count" : "does not count")
    return draft.prose(
      fr: """
         ; \(number) désigne\(isPlural ? "nt" : "") la France ou un lieu de France et \
        \(left.french) parmi les territoires d'action
        """,
      en: """
        ; \(number) name\(isPlural ? "" : "s") France or a place in France and \(left.english) \
        among the territories of action
        """)
  }

  /// « 18 mentions ont une lettre ou une espace de trop, en moins ou pour une autre : « Bukina Faso »
  /// a été lu « Burkina Faso » (Centre, question 3, Afrique subsaharienne) ; … »
  private var misprints: Prose {
    let found = readings.filter { $0.reading.correctName != nil }
    guard !found.isEmpty else { return "" }
    var seen: Set<String> = []
    let distinct = found.filter { seen.insert($0.reading.written).inserted }
    let examples = distinct.prefix(Self.examples).map { entry -> Prose in
      let source = material.sources[entry.cell]
      let written = draft.quoted(entry.reading.written)
      // The name that was meant is French, as the answers are.
      let name = BilingualText(
        fr: entry.reading.correctName ?? "", en: entry.reading.place.englishName)
      let meant = draft.quoted(name[material.language])
      return draft.prose(
        fr: "\(written) a été lu \(meant) (\(source.label, to: .answers([source])))",
        en: "\(written) was read as \(meant) (\(source.label, to: .answers([source])))")
    }
    let list = Prose(
      examples, separator: material.language.semicolon)
    let isCut = distinct.count > examples.count
    let count = found.count
    let target = material.target(found.map(\.cell))
    return draft.prose(
      fr: """
        \(draft.number(count), to: target) mention\(count > 1 ? "s ont" : " a") une lettre ou une \
        espace de trop, en moins ou pour une autre\(isCut ? " ; par exemple," : " :") \(list). \
        Accents, majuscules, traits d'union, apostrophes et autres noms d'un lieu sont lus aussi, sans être \
        comptés ici.
        """,
      en: """
        \(draft.number(count), to: target) mention\(count > 1 ? "s have" : " has") a letter or a \
        space too many, too few or another\(isCut ? "; for example," : ":") \(list). Accents, \
        capitals, hyphens, apostrophes and other names of a place are read too, and not counted here.
        """)
  }

  /// How sure the readings are; nothing where there are none.
  var confidence: [Table] {
    guard !readings.isEmpty else { return [] }
    let levels: [(name: BilingualText, range: ClosedRange<Int>)] = [
      (BilingualText(fr: "sûre (95 % et plus)", en: "sure (95% and more)"), 95...100),
      (BilingualText(fr: "forte (80 à 94 %)", en: "high (80 to 94%)"), 80...94),
      (BilingualText(fr: "moyenne (60 à 79 %)", en: "fair (60 to 79%)"), 60...79),
      (BilingualText(fr: "faible (moins de 60 %)", en: "low (under 60%)"), 0...59),
    ]
    let rows = levels.map { level in
      let own = readings.filter {
        level.range.contains(Int(($0.reading.confidence * 100).rounded()))
      }
      return TableRow(
        draft.bound(level.name),
        [
          TableCell(
            own.isEmpty ? .nothing : .count(own.count),
            sources: material.sources.fewSources(of: own.map(\.cell)) ?? []),
          TableCell(.share(own.count, of: readings.count)),
        ])
    }
    let table = Table(
      title: BilingualText(
        fr: "Confiance des lectures de territoires",
        en: "Confidence of the readings of territories")[material.language],
      stubHeading: BilingualText(fr: "Confiance", en: "Confidence")[material.language],
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(BilingualText(fr: "Mentions", en: "Mentions")[material.language]),
          TableColumn(BilingualText(fr: "Part", en: "Share")[material.language]),
        ])
      ], parts: [TablePart(rows: rows)], anchor: .table("confidence"))
    return [table]
  }
}
