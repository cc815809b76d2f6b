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
