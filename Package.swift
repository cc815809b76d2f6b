// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target is held to: Swift 6 mode, no unmarked unsafe code, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target under `Sources/` and, beside it, its tests under `Tests/`.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: [.target(name: room)] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "jaune",
  products: [
    .executable(name: "jaune", targets: ["jaune"]),
    .library(name: "Jaune", targets: ["Responses", "Tables", "Appendix", "Rendering"]),
  ],
  targets: [
    // C libraries: a module map over the system's own package, nothing else.
    .systemLibrary(
      name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet",
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .systemLibrary(
      name: "CYAJL", pkgConfig: "yajl", providers: [.apt(["libyajl-dev"]), .brew(["yajl"])]),
    // Our one piece of C: the vector scan that finds separators and line ends.
    .target(name: "CByteScan"),

    // Values that import nothing above them.
    room("Diagnostics"),
    room("Files", ["Diagnostics"]),
    room("JSON", ["CYAJL", "Diagnostics", "Files"]),

    // Reading.
    room("CSV", ["CLibCSV", "CUchardet", "CByteScan", "Diagnostics", "Files"]),
    room(
      "Questionnaire", ["JSON", "Diagnostics", "Files"],
      resources: [.embedInCode("Schemas/questionnaire.schema.json")]),
    room(
      "Responses", ["CSV", "Questionnaire", "JSON", "Diagnostics", "Files"],
      resources: [.embedInCode("Schemas/survey.schema.json")]),

    // Comparing and composing.
    room("Tables", ["Responses"]),
    room("Documents", ["Diagnostics"]),
    tests("Documents", ["Diagnostics"]),
    room("Appendix", ["Tables", "Documents"]),

    // Writing.
    room("Terminal", ["Diagnostics"]),
    tests("Terminal", ["Diagnostics"]),
    room("Rendering", ["Documents", "Terminal", "CSV", "JSON"]),
    tests("Rendering", ["Documents", "Diagnostics", "Files"]),

    // The command line.
    room("CommandTree", ["Diagnostics", "Terminal"]),
    room(
      "JauneCommands",
      ["CommandTree", "Responses", "Tables", "Appendix", "Rendering", "Terminal", "JSON", "Files"]),
    .executableTarget(name: "jaune", dependencies: ["JauneCommands"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CLibCSV", "CSV", "Responses"], swiftSettings: strict),
  ]
)
