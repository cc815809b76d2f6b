public import Diagnostics

extension Comparison {
  /// The names of the values, no two the same: of homonyms, the group stands in brackets behind the
  /// name, « Saint-Louis (Sénégal) », and where that does not tell them apart, what scripts know
  /// them by.
  public func valueNames(_ language: Language) -> [String] {
    let names = values.map { $0.name[language] }
    let isDouble = Self.doubles(names)
    let withGroups = zip(names, values).map { name, value in
      guard isDouble.contains(name), let group = value.group else { return name }
      return "\(name) (\(group[language]))"
    }
    let stillDouble = Self.doubles(withGroups)
    return zip(withGroups, values).map { name, value in
      stillDouble.contains(name) ? "\(name) [\(value.id)]" : name
    }
  }

  private static func doubles(_ names: [String]) -> Set<String> {
    var once: Set<String> = []
    return Set(names.filter { !once.insert($0).inserted })
  }
}
