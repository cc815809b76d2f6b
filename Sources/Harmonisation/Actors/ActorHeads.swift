/// What kinds of public bodies are called: one body goes by any of the heads of its family.
///
/// General knowledge of French institutions, those of the years before 2015 included.
enum ActorHeads {
  static let families = [
    ["conseil regional", "region", "cr"],
    ["conseil general", "conseil departemental", "departement", "cg", "cd"],
    [
      "ceser", "cesr", "conseil economique social environnemental regional",
      "conseil economique social regional",
    ],
    ["ville", "commune", "mairie", "municipalite"],
    ["communaute urbaine", "cu"],
    ["communaute agglomeration", "ca", "agglomeration"],
    ["chambre commerce industrie", "cci"],
    ["chambre metiers artisanat", "cma", "chambre metiers"],
    ["chambre agriculture"],
    ["prefecture", "prefet"],
  ].map { family in
    family.map { $0.split(separator: " ").map { NameTokens.number(String($0)) } }
  }

  /// The other names of a body with these words: « conseil général essonne » is also « cg essonne ».
  ///
  /// - Returns: None for a name without a head, or with nothing after it.
  static func variants(of words: [UInt64]) -> [[UInt64]] {
    for family in families {
      // The longest head that fits, so that « conseil général » is not read as a shorter one.
      let heads = family.filter { words.count > $0.count && words.starts(with: $0) }
      guard let head = heads.max(by: { $0.count < $1.count }) else { continue }
      let rest = words.dropFirst(head.count)
      return family.map { $0 + rest }
    }
    return []
  }

  /// The names of a département by its number: « CG 91 », « CG91 », « CG 1 » for the 01.
  static func numbered(_ words: [UInt64], number: String) -> [[UInt64]] {
    let departements = families[1]
    guard departements.contains(where: { words.starts(with: $0) }) else { return [] }
    let numbers = number.hasPrefix("0") ? [number, String(number.dropFirst())] : [number]
    return numbers.flatMap { number in
      departements.map { $0 + [NameTokens.number(number)] }
        + ["cg", "cd"].map { [NameTokens.number($0 + number)] }
    }
  }
}
