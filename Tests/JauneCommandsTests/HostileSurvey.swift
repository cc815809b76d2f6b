import JSON
import TestSupport

/// A survey whose every name and answer tries to be something else than text, in a folder of its own.
///
/// Form `a` has an actor for each of ``names``, one answer for each of ``answers``, and places,
/// partners and wishes around them; form `b` has one answer that is not UTF-8.
final class HostileSurvey {
  private let folder: PassingFolder

  var path: String { folder.path }

  init() throws {
    folder = try PassingFolder()
    try folder.write(Self.questionnaire.encoded(), "questionnaire.json")
    try folder.write(Self.survey.encoded(), "survey.json")
    try folder.write(Self.head + Self.records.joined().utf8, "a.csv")
    try folder.write(Self.head + Array("Brest,1,,\"".utf8) + Self.damaged + [0x22, 0x0A], "b.csv")
  }

  private static let head = Array("actor,question,item,answer\n".utf8)

  /// What stands in names and labels: markup, formulas, and what a terminal or an editor obeys.
  static let names = [
    "<script>alert(1)</script>", "</title></style>]]>--><b>",
    "\"' onerror=alert(1) x='\"><img src=x>",
    "=HYPERLINK(\"http://x\";\"y\")", "+1", "-1+2", "@SUM(A1)",
    "[x](javascript:alert(1)) ![y](//z)",
    "a \u{202E}retourné", "\u{1B}[2J\u{1B}]0;x\u{7}", "|</td>|\\",
    "_x003C_b_x003E_ &lt;b&gt; &#60;b>",
  ]

  /// The names again, and what only an answer can be.
  static let answers =
    names + [
      "-1", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}\u{85}\u{9F}\u{FFFE}.",
      "a\rb\r\nc\td\u{2028}e",
      "\u{200B}a\u{200D}b\u{FEFF}c\u{2066}d", "```\n<script>alert(1)</script>\n```",
      String(repeating: "x", count: 30_000), "e" + String(repeating: "\u{301}", count: 5_000),
      prose,
    ]

  /// More than a cell of a workbook holds, in lines that say something.
  private static let prose =
    (1...120).map { number in
      "\(number). Au Mali <b>depuis \(1980 + number % 30)</b> & plus ]]> {{\(number)}} : "
        + String(repeating: "des échanges, ", count: 17) + "\n"
    }.joined() + "Fin, pour 3 000 €."

  /// A lone surrogate, as systems write it that know UTF-16 alone (CESU-8).
  private static let damaged = Array("Mali ".utf8) + [0xED, 0xA0, 0x80] + Array(" et Niger".utf8)

  /// What is read of it: a mark for each byte that does not exist in UTF-8.
  static let repaired = "Mali \u{FFFD}\u{FFFD}\u{FFFD} et Niger"

  private static var records: [String] {
    answers.enumerated().map { index, answer in
      let name = names[index % names.count]
      let next = names[(index + 1) % names.count]
      return [
        [name, "1", index < names.count ? names[index] : "Ligne \(index)", answer],
        [
          name, "2", index < names.count ? "Europe" : "Asie", "Laos et Pologne depuis 2004 \(next)",
        ],
        [name, "3", "", "Convention avec \(next) et le ministère"],
        [name, "4", "", "Des réunions, de l'argent : \(next)"],
      ]
      .filter { index < names.count || $0[1] == "1" }
      .map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    }
  }

  private static func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static let survey: JSONOutput = [
    "title": .string(names[0]), "organiser": .string(names[1]), "referenceDate": "2012-11-30",
    "questionnaire": "questionnaire.json",
    "responses": [
      ["form": "a", "file": "a.csv", "layout": "long", "encoding": "UTF-8"],
      ["form": "b", "file": "b.csv", "layout": "long", "encoding": "UTF-8"],
    ],
  ]

  private static var questionnaire: JSONOutput {
    let labels = answers.indices.map { $0 < names.count ? names[$0] : "Ligne \($0)" }
    return [
      "id": "hostile", "title": .string(names[0]),
      "standardQuestions": [
        [
          "id": "actions", "title": .string(names[0]),
          "items": .array(
            labels.enumerated().map { ["id": "i\($0)", "label": .string($1)] }),
        ],
        [
          "id": "territories", "title": .string(names[1]), "scale": "territory",
          "items": [
            ["id": "europe", "label": "Europe", "zone": "europe"],
            ["id": "asia", "label": "Asie", "zone": "asia"],
          ],
        ],
        ["id": "partnerships", "title": .string(names[3])],
        ["id": "proposals", "title": .string(names[8])],
      ],
      "forms": [
        [
          "id": "a", "title": .string(names[0]),
          "questions": [
            [
              "number": "1", "standard": "actions", "wording": .string(names[0]),
              "items": .array(
                labels.enumerated().map { ["label": .string($1), "standard": "i\($0)"] }),
            ],
            [
              "number": "2", "standard": "territories", "wording": .string(names[2]),
              "items": [
                ["label": "Europe", "standard": "europe"], ["label": "Asie", "standard": "asia"],
              ],
            ],
            ["number": "3", "standard": "partnerships", "wording": .string(names[9])],
            ["number": "4", "standard": "proposals", "wording": .string(names[10])],
          ],
        ],
        [
          "id": "b", "title": .string(names[3]),
          "questions": [["number": "1", "standard": "proposals", "wording": .string(names[8])]],
        ],
      ],
    ]
  }
}
