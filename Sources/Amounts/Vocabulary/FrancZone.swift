/// Words that tell which of the two CFA francs a text speaks of: the members of the Banque des
/// États de l'Afrique centrale and of the Banque centrale des États de l'Afrique de l'Ouest.
enum FrancZone {
  static let central: Set<WordKey> = [
    "beac", "cemac", "cameroun", "camerounais", "camerounaise", "camerounaises", "yaounde",
    "douala", "gabon", "gabonais", "gabonaise", "libreville", "tchad", "tchadien", "tchadienne",
    "tchadiens", "tchadiennes", "ndjamena", "djamena", "congo", "congolais", "congolaise",
    "brazzaville", "centrafrique", "centrafricain", "centrafricaine", "centrafricains", "bangui",
    "malabo", "equatoriale",
  ]

  static let west: Set<WordKey> = [
    "bceao", "uemoa", "senegal", "senegalais", "senegalaise", "dakar", "mali", "malien",
    "malienne", "maliens", "maliennes", "bamako", "burkina", "burkinabe", "ouagadougou", "benin",
    "beninois", "beninoise", "cotonou", "togo", "togolais", "togolaise", "lome", "niger",
    "nigerien", "nigerienne", "niamey", "ivoire", "ivoirien", "ivoirienne", "abidjan", "bissau",
  ]
}
