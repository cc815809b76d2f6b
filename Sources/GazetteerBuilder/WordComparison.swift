import Foundation
import Territories

/// Lists the names that are also words of a language and have no caution yet, for a person to
/// judge.
struct WordComparison {
  let dictionary: String

  func run() throws {
    let words = Set(
      try String(contentsOfFile: dictionary, encoding: .utf8).split(whereSeparator: \.isNewline)
        .filter { $0.first?.isLowercase == true }.map { NameKey(String($0)).bytes })
    let compilation = Compilation(resources: Folders.resources)
    let draft = try compilation.places()
    let cautions = try WordSources(resources: Folders.resources).cautions()
    for key in NameIndex(draft.places).keys
    where words.contains(key.bytes) && cautions[key.bytes] == nil {
      let names = key.entries.prefix(3).map { entry in
        let place = draft.places[entry.place]
        return "\(place.french) (\(place.id), \(place.population), \(entry.kind))"
      }
      print("\(String(decoding: key.bytes, as: UTF8.self))\t\(names.joined(separator: "; "))")
    }
  }
}
