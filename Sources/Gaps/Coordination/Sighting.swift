import Harmonisation
import Responses
import Territories

/// One place where an answer says that its actor acts, and since when.
struct Sighting {
  let cell: CellReference
  let span: Range<Int>
  let place: Place
  let nature: MentionNature

  /// The year of the earliest beginning told beside it, if one is.
  let since: Int?

  /// Whether the clause it stands in speaks of an agreement.
  let isAgreement: Bool
}

extension [Sighting] {
  /// The first of each place in each cell: a name that stands in a cell a thousand times is told once.
  var eachOnce: [Sighting] {
    var seen: [CellReference: Set<Place>] = [:]
    return filter { seen[$0.cell, default: []].insert($0.place).inserted }
  }
}
