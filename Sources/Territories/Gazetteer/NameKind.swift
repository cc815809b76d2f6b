/// What a name is to its place.
public enum NameKind: UInt8, Hashable, Sendable, CaseIterable {
  /// The French name that outputs use.
  case french
  /// The English name that outputs use.
  case english
  /// Another usual French name, or another spelling of it.
  case usual
  /// The name of ceremony: "République du Sénégal".
  case formal
  /// "RDC", "RCA", "É.-U.".
  case abbreviation
  /// A name the place no longer bears: "Haute-Volta", "Birmanie", "Saigon".
  case former
  /// The name in the country's own language, or one of its romanisations.
  case local
  /// From GeoNames' list of other names, whose languages are not told apart.
  case alternate
}
