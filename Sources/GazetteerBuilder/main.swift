import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "import" where arguments.count == 5:
    try SourceImport(
      isoCodes: arguments[1], messages: arguments[2], geoNames: arguments[3],
      reverseGeocoder: arguments[4]
    ).run()
  case "compile" where arguments.count == 1:
    try Compilation(resources: Folders.resources).run(output: Folders.compiled)
  case "check" where arguments.count == 1:
    try Compilation(resources: Folders.resources).check()
  case "look":
    LookUp(names: Array(arguments.dropFirst())).run()
  case "words" where arguments.count == 2:
    try WordComparison(dictionary: arguments[1]).run()
  default:
    print(
      """
      usage: swift run -c release GazetteerBuilder compile
               the files under Sources/Territories/Resources → Sources/CGazetteer/gazetteer.bin
             … check
               the same without writing: odd lines, names in doubt, sizes
             … import ISO_JSON_FOLDER FR_MESSAGES_FOLDER GEONAMES_DATA_FOLDER RG_CITIES_CSV
               the pinned sources (.ci/gazetteer-sources fetches them) → Resources/derived
             … look [NAME…]
               what the names, or the lines of standard input, stand for
             … words WORD_LIST
               names that are also words of a list and lack a caution
      """)
    exit(arguments.isEmpty ? 0 : 64)
  }
} catch {
  FileHandle.standardError.write(Data("GazetteerBuilder: \(error)\n".utf8))
  exit(1)
}
