// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target is held to: Swift 6 mode, no unmarked unsafe code, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target under `Sources/`.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of a room, under `Tests/`. Golden files lie beside them and are read from there, not
/// bundled.
func tests(
  _ room: String, _ dependencies: [Target.Dependency] = [], goldens: Bool = false
) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: [.target(name: room)] + dependencies,
    exclude: goldens ? ["Goldens"] : [], swiftSettings: strict)
}

let package = Package(
  name: "jaune",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "jaune", targets: ["jaune"]),
    .library(
      name: "Jaune",
      targets: [
        "Responses", "Territories", "Timespans", "Amounts", "Harmonisation", "Tables", "Appendix",
        "Rendering", "OfficeRendering", "SpreadsheetRendering", "Charts", "Gaps",
      ]),
    .library(name: "JaunePDF", targets: ["PDFRendering"]),
  ],
  traits: [
    .trait(name: "PDF", description: "Writes PDF, by Cairo and Pango."),
    .default(enabledTraits: ["PDF"]),
  ],
  targets: [
    // C libraries: a module map over the system's own package, nothing else.
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet",
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .systemLibrary(
      name: "CYAJL", pkgConfig: "yajl", providers: [.apt(["libyajl-dev"]), .brew(["yajl"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    // Those that PDF needs, and nothing else: `--disable-default-traits` builds without them.
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig",
      providers: [.apt(["libfontconfig-dev"]), .brew(["fontconfig"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // Our one piece of C: the vector scan that finds separators and line ends.
    .target(name: "CByteScan"),
    // The compiled gazetteer, as constant data of the program.
    .target(name: "CGazetteer", exclude: ["gazetteer.bin"]),

    // Values that import nothing above them.
    room("Diagnostics"),
    room("Text"),
    room("Files", ["Diagnostics"]),

    // Reading.
    room("JSON", ["CYAJL", "Diagnostics", "Files"]),
    room("CSV", ["CLibCSV", "CUchardet", "CByteScan", "Diagnostics", "Files"]),
    room(
      "Questionnaire", ["JSON", "Text", "Diagnostics", "Files"],
      resources: [.embedInCode("Schemas/questionnaire.schema.json")]),
    room(
      "Responses", ["CSV", "Questionnaire", "JSON", "Text", "Diagnostics", "Files"],
      resources: [.embedInCode("Schemas/survey.schema.json")]),

    // Names of places; what they are made of lies in Resources, see GazetteerBuilder.
    .target(
      name: "Territories", dependencies: ["CGazetteer", "CSV", "Text", "Diagnostics", "Files"],
      exclude: ["Resources"], swiftSettings: strict),
    .executableTarget(
      name: "GazetteerBuilder", dependencies: ["Territories"], swiftSettings: strict),
    tests("Territories", ["Diagnostics", "Files", "CSV"]),

    // Sums of money.
    room("Amounts", ["Text", "Diagnostics"]),
    tests("Amounts", ["Text", "Diagnostics"]),

    // Expressions of time, as ISO 8601-2 dates and intervals.
    room("Timespans", ["Text", "Diagnostics"]),
    tests("Timespans", ["Text", "Diagnostics"]),

    // The answers with what can be read in them.
    room(
      "Harmonisation",
      [
        "Responses", "Questionnaire", "Territories", "Timespans", "Amounts", "CSV", "Text",
        "Diagnostics", "Files",
      ]),

    // Comparing and composing.
    room(
      "Tables",
      [
        "Harmonisation", "Responses", "Questionnaire", "Territories", "Timespans", "CSV", "JSON",
        "Text", "Diagnostics",
      ]),
    room(
      "Gaps",
      [
        "CStemmer", "Tables", "Harmonisation", "Responses", "Questionnaire", "Territories",
        "Timespans", "CSV", "JSON", "Text", "Diagnostics", "Files",
      ],
      resources: [
        .embedInCode("Schemas/codebook.schema.json"), .embedInCode("Resources/codebook.json"),
      ]),
    tests(
      "Gaps",
      [
        "Tables", "Harmonisation", "Responses", "Questionnaire", "Territories", "JSON",
        "Diagnostics", "Files", "TestSupport",
      ]),
    room("Documents", ["Diagnostics"]),
    room(
      "Charts", ["Documents", "Diagnostics"],
      resources: [
        .embedInCode("Resources/world-110m.txt"), .embedInCode("Resources/areas.tsv"),
        .embedInCode("Resources/dots.tsv"),
      ]),
    room(
      "Appendix",
      [
        "Gaps", "Tables", "Harmonisation", "Territories", "Timespans", "Amounts", "Responses",
        "Questionnaire", "Charts", "Documents", "JSON", "Text", "Diagnostics", "Files",
      ], resources: [.embedInCode("Schemas/plan.schema.json")]),

    // Writing.
    room("Terminal", ["Diagnostics"]),
    room(
      "Rendering", ["CSV", "Documents", "Terminal", "Text", "Diagnostics"],
      resources: [
        "page.css", "print.css", "tools.css", "sorting.css", "large.css", "core.js", "bar.js",
        "contents.js", "search.js", "filters.js", "filtering.js", "answers.js", "sorting.js",
      ].map { .embedInCode("Resources/page/\($0)") }),
    room(
      "PDFRendering",
      [
        .target(name: "CCairo", condition: .when(traits: ["PDF"])),
        .target(name: "CPango", condition: .when(traits: ["PDF"])),
        .target(name: "CFontconfig", condition: .when(traits: ["PDF"])),
        "Documents", "Text", "Diagnostics",
      ], resources: [.embedInCode("Resources/hyph_fr.dic")]),
    room("SpreadsheetRendering", ["CXLSXWriter", "Documents", "Text", "Files", "Diagnostics"]),
    room("OfficeRendering", ["CZlib", "Rendering", "Documents", "Diagnostics"]),

    // The command line.
    room("CommandTree", ["Diagnostics", "Files", "Terminal"]),
    room(
      "JauneCommands",
      [
        "CommandTree", "Harmonisation", "Responses", "Questionnaire", "Tables", "Gaps", "Appendix",
        "Documents", "Rendering", "Terminal", "Territories", "Timespans", "Amounts", "CSV", "JSON",
        "Text", "Files", "Diagnostics",
        "OfficeRendering", "SpreadsheetRendering",
        .target(name: "PDFRendering", condition: .when(traits: ["PDF"])),
      ]),
    .executableTarget(name: "jaune", dependencies: ["JauneCommands"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CLibCSV", "CSV", "Responses", "Territories", "Timespans", "Amounts", "Files",
        "Diagnostics", "JauneCommands", "CommandTree", "Terminal",
      ],
      swiftSettings: strict),

    // What tests of several rooms need.
    .target(
      name: "TestSupport", dependencies: ["CZlib", "Documents", "Diagnostics", "Files"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("Diagnostics"),
    tests("Text"),
    tests("Files", ["Diagnostics"]),
    tests("JSON", ["Diagnostics", "Files"]),
    tests("CSV", ["CLibCSV", "CByteScan", "Diagnostics", "Files"]),
    tests("Questionnaire", ["JSON", "Diagnostics", "Files"]),
    tests("Responses", ["CSV", "Questionnaire", "JSON", "Diagnostics", "Files"]),
    tests(
      "Harmonisation",
      [
        "Responses", "Questionnaire", "Territories", "Timespans", "CSV", "Diagnostics", "Files",
        "TestSupport",
      ]),
    tests(
      "Tables",
      [
        "Harmonisation", "Responses", "Questionnaire", "CSV", "JSON", "Diagnostics", "Files",
        "TestSupport",
      ]),
    tests("Documents", ["Diagnostics"]),
    tests("Charts", ["Documents", "Diagnostics"]),
    tests(
      "Appendix",
      [
        "Gaps", "Tables", "Harmonisation", "Responses", "Questionnaire", "Documents", "Diagnostics",
        "Files", "TestSupport",
      ]),
    tests("Terminal", ["Diagnostics"]),
    tests(
      "Rendering", ["CSV", "Documents", "Text", "Diagnostics", "Files", "TestSupport"],
      goldens: true),
    tests(
      "PDFRendering",
      [
        .target(name: "CCairo", condition: .when(traits: ["PDF"])), "Documents", "Diagnostics",
      ]),
    tests("SpreadsheetRendering", ["Documents", "Files", "Diagnostics", "TestSupport"]),
    tests(
      "OfficeRendering",
      [
        "CZlib", "Appendix", "Gaps", "Tables", "Harmonisation", "Responses", "Questionnaire",
        "Territories", "Documents", "Diagnostics", "Files", "TestSupport",
      ]),
    tests("CommandTree", ["Diagnostics", "Files", "Terminal", "TestSupport"], goldens: true),
    tests(
      "JauneCommands",
      ["CommandTree", "CSV", "JSON", "Diagnostics", "Files", "Terminal", "TestSupport"],
      goldens: true),
  ]
)
