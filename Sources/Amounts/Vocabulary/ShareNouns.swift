/// What amounts are paid for each of: “/ an”, “par habitant”.
enum ShareNouns {
  /// The noun that is told, then all that is written for it; the noun itself is among them.
  static let nouns = [
    "an an ans année annuel annuelle annuels annuelles annuellement",
    "mois mois mensuel mensuelle mensuels mensuelles mensuellement", "semaine semaine hebdomadaire",
    "jour jour jours j journée", "heure heure h", "trimestre trimestre", "semestre semestre",
    "exercice exercice", "habitant habitant habitants hab habts", "personne personne pers",
    "élève élève", "étudiant étudiant étudiante", "jeune jeune", "bénéficiaire bénéficiaire",
    "participant participant participante", "projet projet", "dossier dossier",
    "association association asso", "structure structure", "famille famille", "ménage ménage",
    "foyer foyer", "enfant enfant", "agent agent", "salarié salarié", "stagiaire stagiaire",
    "apprenti apprenti", "lycéen lycéen", "collégien collégien", "volontaire volontaire",
    "adhérent adhérent", "membre membre", "candidat candidat", "séjour séjour",
    "mission mission", "emploi emploi", "poste poste", "etp etp", "tonne tonne t",
    "litre litre l", "kg kg kilo kilogramme", "km km kilomètre", "m² m²", "m³ m3 m³",
    "hectare hectare ha", "kWh kwh", "commune commune", "département département",
    "région région", "collège collège", "lycée lycée", "école école",
    "établissement établissement", "entreprise entreprise", "unité unité", "action action",
    "voyage voyage", "nuit nuit nuitée", "repas repas", "part part", "tête tête",
    "chantier chantier", "classe classe", "groupe groupe", "place place", "logement logement",
    "billet billet", "boursier boursier", "bourse bourse", "partenaire partenaire",
    "manifestation manifestation", "partenariat partenariat", "équipe équipe", "pays pays",
    "village village", "puits puits", "fois fois", "session session", "formation formation",
  ]

  /// What stands for “par an” in one word behind the currency.
  static let adjectives: Set<WordKey> = [
    "annuel", "annuelle", "annuels", "annuelles", "annuellement", "mensuel", "mensuelle",
    "mensuels", "mensuelles", "mensuellement", "hebdomadaire",
  ]

  /// What an article alone puts behind a price: “10 € l'heure”.
  static let withArticle: Set<WordKey> = ["an", "annee", "heure", "unite", "hectare", "entree"]

  /// Words whose number follows them: a figure behind is not the head of an amount.
  static let labels = [
    "article", "art", "axe", "action", "lot", "phase", "tranche", "ligne", "chapitre", "objectif",
    "mesure", "volet", "étape", "annexe", "page", "fiche", "tableau", "n", "no", "nº", "numéro",
    "fonction", "programme", "section", "point", "question", "titre", "alinéa", "version",
    "catégorie", "niveau", "groupe", "zone", "projet", "convention", "opération",
  ]
}
