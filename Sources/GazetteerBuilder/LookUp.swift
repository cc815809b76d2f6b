import Territories

/// Prints what names stand for: those given, or the lines of standard input.
struct LookUp {
  let names: [String]

  func run() {
    if names.isEmpty {
      while let line = readLine() { print(of: line) }
    } else {
      for name in names { print(of: name) }
    }
  }

  private func print(of name: String) {
    let found = Gazetteer.standard.places(named: name)
    if found.isEmpty { Swift.print("\(name)\t-") }
    for candidate in found {
      let place = candidate.place
      let cells = [
        name, place.level.name, place.id, place.iso2 ?? "", place.subdivisionCode ?? "",
        place.frenchName, place.englishName, "\(candidate.kind)", "\(place.status)",
        ZoneScheme.standard.zone(of: place)?.name.french ?? "",
      ]
      Swift.print(cells.joined(separator: "\t"))
    }
  }
}
