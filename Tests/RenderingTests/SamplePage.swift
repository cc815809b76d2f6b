import Diagnostics
import Documents
import TestSupport

/// A report as composers make it, small: answers in grids, figures that rest on them, facets, links
/// from part to part and a title page.
enum SamplePage {
  static let form = Facet(
    Facet.ID("form"), name: "Formulaire",
    values: [Facet.Value("regions", "Conseils régionaux"), Facet.Value("ceser", "CESER")])
  static let actor = Facet(
    Facet.ID("actor"), name: "Acteur",
    values: actors.map { Facet.Value($0.id, $0.name) } + [Facet.Value("absent", "N’a rien dit")])
  static let zone = Facet(
    Facet.ID("zone"), name: "Zone", values: zones.map { Facet.Value($0.id, $0.name) })
  static let country = Facet(
    Facet.ID("country"), name: "Pays",
    values: [
      Facet.Value("ML", "Mali"), Facet.Value("SN", "Sénégal"), Facet.Value("PL", "Pologne"),
      Facet.Value("DE", "Allemagne & Bavière"), Facet.Value("CA", "Canada"),
    ])

  struct Actor {
    let id: String
    let name: String
    let form: String
  }

  struct Zone {
    let id: String
    let name: String
  }

  static let actors = [
    Actor(id: "lorraine", name: "Lorraine", form: "regions"),
    Actor(id: "bretagne", name: "Bretagne", form: "regions"),
    Actor(id: "paca", name: "Provence-Alpes-Côte d’Azur", form: "regions"),
    Actor(id: "centre", name: "Centre", form: "ceser"),
    Actor(id: "alsace", name: "Alsace", form: "ceser"),
  ]

  static let zones = [
    Zone(id: "europe", name: "Europe"), Zone(id: "afrique", name: "Afrique subsaharienne"),
    Zone(id: "ameriques", name: "Amériques"),
  ]

  /// Zone by zone, actor by actor.
  static let answers = [
    [
      """
      Accord avec la Silésie (Pologne), depuis 1999. Un second accord a suivi, plus large, avec \
      trois partenaires.

      Échanges d’apprentis :
      - Bavière & Saxe
      - « Grand Est » <pilote>
      """,
      "Pologne : l'œuvre d’un comité de jumelage.", "", "Oui",
      "<script>alert(1)</script> ]]> </script><!-- \"'&amp; =HYPERLINK(\"http://x\";\"y\")",
    ],
    [
      "Mali, Sénégal", "Mali — région de Kayes\u{A0}: eau, écoles", "Sénégal", "/",
      "a\u{202E}b " + String(repeating: "x", count: 30_000) + " fin",
    ],
    ["", "Canada (Québec)", "X", "Pas de réponse", "e\u{301}te\u{301}, ŒUVRES"],
  ]

  /// What the answers name, beside their zone.
  static let countries = [
    [["PL", "DE"], ["PL"], [], [], ["DE"]],
    [["ML", "SN"], ["ML"], ["SN"], [], []],
    [[], ["CA"], [], [], []],
  ]

  static func anchor(_ zone: Int, _ actor: Int) -> Anchor {
    Anchor("cell \(zones[zone].id)/\(actors[actor].id)")
  }

  static func source(_ zone: Int, _ actor: Int) -> Source {
    Source(
      anchor(zone, actor), place: "\(actors[actor].form).csv:\(zone + 2):\(actor * 10 + 4)",
      label: "\(actors[actor].name), question 3, \(zones[zone].name)")
  }

  static func tags(ofActor index: Int) -> [Tag] {
    [Tag(actor.id, actors[index].id), Tag(form.id, actors[index].form)]
  }

  // MARK: - Blocks

  static let note = Note(mark: "8", text: "Programme clos en 2011 ; voir <http://exemple.fr>.")

  static let grid = Grid(
    title: "Question 3 : Sur quels territoires ?", captions: ["Réponses telles quelles."],
    stubHeading: "Zone",
    columnGroups: ["regions", "ceser"].map { form in
      GridColumnGroup(
        form == "ceser" ? "CESER" : "Conseils régionaux",
        columns: actors.indices.filter { actors[$0].form == form }.map {
          GridColumn(actors[$0].name, tags: tags(ofActor: $0))
        })
    },
    rows: zones.indices.map { row in
      GridRow(
        zones[row].name,
        actors.indices.map { column in
          GridCell(
            .text(answers[row][column]), notes: row == 0 && column == 0 ? [note] : [],
            anchor: anchor(row, column),
            tags: countries[row][column].map { Tag(country.id, $0) })
        }, tags: [Tag(zone.id, zones[row].id)])
    } + [
      GridRow(
        "Océans", actors.map { $0.form == "ceser" ? .text("Non") : .notAsked(in: .french) })
    ],
    anchor: Anchor("grid 3"))

  static let counts = Table(
    title: "Territoires cités", captions: ["Nombre de mentions."], stubHeading: "Acteur",
    columnGroups: [
      TableColumnGroup(
        "Zones", columns: zones.map { TableColumn($0.name, tags: [Tag(zone.id, $0.id)]) }),
      TableColumnGroup(columns: [
        TableColumn("Ensemble"), TableColumn("Part"), TableColumn("Depuis", alignment: .start),
      ]),
    ],
    parts: [
      part("Conseils régionaux", "regions", 0..<3, since: ["1999", "", "avril 2004"]),
      part("CESER", "ceser", 3..<5, since: ["2010", "–"]),
      TablePart(rows: [
        TableRow("Ensemble", kind: .total, cells(over: Array(0..<5)) + [TableCell(.text(""))])
      ]),
    ], bases: ["Base : 3 régions ; 2 CESER."], remarks: ["Une mention compte une fois."],
    anchor: Anchor("table 3"))

  private static func part(
    _ title: String, _ form: String, _ range: Range<Int>, since: [String]
  ) -> TablePart {
    TablePart(
      title,
      rows: zip(range, since).map { index, since in
        TableRow(
          actors[index].name, cells(over: [index]) + [TableCell(.text(since))],
          tags: tags(ofActor: index))
      } + [
        TableRow(
          "Ensemble des \(title)", kind: .total, cells(over: Array(range)) + [TableCell(.text(""))])
      ], tags: [Tag(Self.form.id, form)])
  }

  /// The mentions of some actors: zone by zone, all together, and as a share.
  private static func cells(over actors: [Int]) -> [TableCell] {
    let mentions = zones.indices.map { zone in
      actors.filter { !countries[zone][$0].isEmpty }.map { (zone, $0) }
    }
    let all = mentions.flatMap(\.self)
    let byZone = mentions.enumerated().map { zone, places in
      zone == 2 && actors == [4]
        ? TableCell(.absent(label: "non posée"), sources: [source(2, 4)])
        : TableCell(
          places.isEmpty ? .nothing : .count(places.count),
          sources: places.map { source($0.0, $0.1) })
    }
    return byZone + [
      TableCell(.count(all.count), sources: all.map { source($0.0, $0.1) }),
      TableCell(.share(all.count, of: 9)),
    ]
  }

  static let document = Document(
    title: "L’action extérieure des collectivités", subtitle: "Jaune budgétaire",
    language: .french,
    titlePage: TitlePage(
      organiser: "Ministère des affaires étrangères", edition: "Édition 2013",
      referenceDate: "Date de référence : 30 novembre 2012"),
    facets: [
      form, actor, zone, country,
      Facet(Facet.ID("theme"), name: "Thème", values: [Facet.Value("eau", "Eau")]),
    ],
    blocks: [
      .section(
        "Note de méthode",
        [
          .paragraph(
            Paragraph([
              Paragraph.Run("Cinq acteurs ont répondu ; "),
              Paragraph.Run(
                "deux régions citent le Mali", to: .answers([source(1, 0), source(1, 1)])),
              Paragraph.Run(" (voir "),
              Paragraph.Run("le tableau des territoires", to: .part(Anchor("table 3"))),
              Paragraph.Run(", "), Paragraph.Run("la carte", to: .part(Anchor("figure"))),
              Paragraph.Run(" et "),
              Paragraph.Run("une partie perdue", to: .part(Anchor("nowhere"))),
              Paragraph.Run("). "),
              Paragraph.Run(
                "Un courriel",
                to: .answers([
                  Source(
                    Anchor("mail"), place: "notes.csv:1:1",
                    label: "</script><script>\u{202E}alert(\"1\")")
                ])),
              Paragraph.Run(" complète l’ensemble."),
            ])),
          .paragraph("Longtemps, l’œuvre des collectivités est restée méconnue.\nElle se dit ici."),
        ]),
      .section(
        Section(
          title: "Territoires",
          blocks: [
            .table(counts), .figure(figure),
            .paragraph(
              Paragraph(
                "La Lorraine agit surtout en Europe.", tags: [Tag(actor.id, "lorraine")])),
          ], anchor: Anchor("territories"))),
      .section(
        Section(
          title: "Portraits",
          blocks: actors.indices.map { index in
            .section(
              Section(
                title: "Portrait : \(actors[index].name)",
                blocks: [.paragraph("\(actors[index].name) a répondu au questionnaire.")],
                tags: tags(ofActor: index)))
          })),
      .section("Annexe : les réponses", [.grid(grid)]),
    ])

  static let figure: Figure = {
    var figure = Figure.sample
    figure.anchor = Anchor("figure")
    return figure
  }()
}
