/// Countries that usage files in one zone or another: data.
///
/// Named by zones of the shipped questionnaire; a user's scheme meets them where its zones have
/// the same names.
enum ZoneConventions {
  /// Whether usage also files a country, by its alpha-2 code, in a zone.
  static func allow(_ country: String, in zone: Zone) -> Bool {
    others[country]?.contains { NameKey($0).bytes == NameKey(zone.name.french).bytes } ?? false
  }

  private static let others: [String: [String]] = [
    "TR": ["Europe", "Asie"], "CY": ["Moyen-Orient", "Asie"], "RU": ["Asie"],
    "AM": ["Moyen-Orient", "Asie", "Europe"], "AZ": ["Moyen-Orient", "Asie", "Europe"],
    "GE": ["Moyen-Orient", "Asie", "Europe"], "KZ": ["Europe"], "IL": ["Europe"],
    "IR": ["Asie"], "AF": ["Moyen-Orient"], "PK": ["Moyen-Orient"],
    "EG": ["Moyen-Orient"], "LY": ["Moyen-Orient"],
    "MR": ["Afrique du Nord"], "SD": ["Afrique du Nord", "Moyen-Orient"],
    "TD": ["Afrique du Nord"], "DJ": ["Moyen-Orient"], "SO": ["Moyen-Orient"],
    "KM": ["Océanie"], "MG": ["Océanie"], "MU": ["Océanie"],
    "MX": ["Amérique du Nord", "Amérique du Sud"], "GL": ["Europe"], "BM": ["Europe"],
    "GY": ["Amérique centrale et Caraïbes"], "SR": ["Amérique centrale et Caraïbes"],
    "GF": ["Amérique centrale et Caraïbes"], "TT": ["Amérique du Sud"],
    "TL": ["Océanie"], "ID": ["Océanie"], "PG": ["Asie"],
  ]
}
