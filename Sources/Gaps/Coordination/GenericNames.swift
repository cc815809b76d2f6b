/// Capitalised words and acronyms that name no one organisation: kinds of bodies, public policies,
/// places as people abbreviate them. General knowledge of French.
enum GenericNames {
  /// What a name is not begun with, though a sentence may be.
  static let openings: Set<String> = [
    "a", "afin", "ainsi", "apres", "au", "aucun", "aucune", "aujourd", "autre", "autres", "aux",
    "avec", "avant", "c", "ce", "cela", "ces", "cet", "cette", "chaque", "comme", "d", "dans", "de",
    "depuis", "des", "deux", "du", "elle", "elles", "en", "enfin", "entre", "et", "grace", "hors",
    "il", "ils", "j", "je", "l", "la", "le", "les", "leur", "leurs", "lors", "mais", "meme", "mes",
    "mise", "n", "ne", "nos", "notamment", "notre", "nous", "on", "ou", "par", "parmi", "pas",
    "plus", "plusieurs", "pour", "qu", "quant", "que", "quelques", "s", "sa", "sans", "selon",
    "ses",
    "si", "son", "sous", "sur", "tous", "tout", "toute", "toutes", "trois", "un", "une", "vers",
    "via", "vos", "votre", "vous", "y",
  ]

  /// Bodies that every territory has one of, and other common nouns: alone they name none.
  static let kinds: Set<String> = [
    "academie", "acteurs", "action", "actions", "administration", "agence", "agences",
    "agglomeration", "agriculture", "ambassade", "ambassades", "ard", "ars", "art", "artisanat",
    "asi", "assemblee", "association", "associations", "bureau", "ca", "caf", "caue", "cc", "cce",
    "ccas", "cci", "ccir", "ccit", "cd", "cdt", "centre", "centres", "ceser", "cesr", "cfa", "cg",
    "chambre", "chambres", "charte", "chr", "chru", "chu", "cma", "college", "colleges",
    "collectivite", "collectivites", "comite", "comites", "commerce", "commission", "commune",
    "communes", "communaute", "communautes", "conseil", "conseils", "consulat", "convention",
    "conventions", "cooperation", "coordination", "cr", "crci", "crma", "crous", "crt", "cu",
    "culture", "ddt", "departement", "departements", "departemental", "developpement", "direccte",
    "direction", "dom", "drac", "dreal", "dsi", "ead", "eau", "ecole", "ecoles", "economie",
    "economique", "education", "elus", "entreprise", "entreprises", "environnement", "epci",
    "etablissement", "etablissements", "etat", "etats", "eti", "etudiants", "export", "federation",
    "fondation", "fonds", "formation", "forum", "gip", "general", "generaux", "groupe", "groupes",
    "hopital", "hopitaux", "ht", "idf", "industrie", "inspection", "institut", "instituts",
    "international", "internationale", "internationales", "iufm", "iut", "jeunes", "jeunesse",
    "lycee", "lycees", "maire", "maires", "mairie", "mairies", "maison", "maisons", "marche",
    "medias", "metiers", "metropole", "ministere", "ministeres", "mission", "missions", "mjc",
    "municipalite", "municipalites", "musee", "musees", "ntic", "odd", "office", "offices", "omd",
    "ong", "organisme", "organismes", "osi", "osim", "pays", "pdf", "plateforme", "pme", "pmi",
    "pole", "poles", "prefet", "prefecture", "president", "presidente", "programme", "programmes",
    "projet", "projets", "province", "provinces", "public", "region", "regional", "regionale",
    "regionales", "regionaux", "regions", "relations", "reseau", "reseaux", "ri", "sante", "sdis",
    "secretariat", "service", "services", "si", "societe", "societes", "solidarite", "syndicat",
    "syndicats", "territoire", "territoires", "tic", "tom", "tourisme", "tpe", "ttc", "ue", "ufr",
    "union", "universite", "universites", "usa", "vice", "vie", "ville", "villes", "volontaires",
    "vsi",
  ]

  /// Heads that make a name of the place after them: « Ville de Stains », « Région Île-de-France ».
  static let heads: Set<String> = [
    "academie", "agence", "agglomeration", "ambassade", "association", "chambre", "college",
    "comite", "commune", "communaute", "departement", "ecole", "federation", "fondation", "hopital",
    "institut", "lycee", "mairie", "metropole", "office", "prefecture", "region", "syndicat",
    "universite", "ville", "cci", "cma", "chu", "chru",
  ]

  /// The regions and départements of France with names of several words, links left out: places, not
  /// bodies. Those of one word are told by the gazetteer.
  static let frenchUnits: Set<String> = [
    "alpes haute provence", "alpes maritimes", "auvergne rhone alpes", "basse normandie",
    "bas rhin", "bouches rhone", "bourgogne franche comte", "centre val loire",
    "champagne ardenne", "charente maritime", "corse sud", "cote or", "cotes armor", "deux sevres",
    "eure loir", "franche comte", "grand est", "haute corse", "haute garonne", "haute loire",
    "haute marne", "haute normandie", "haute saone", "haute savoie", "haute vienne", "hautes alpes",
    "hautes pyrenees", "haut rhin", "hauts france", "hauts seine", "ile france", "ille vilaine",
    "indre loire", "languedoc roussillon", "loir cher", "loire atlantique", "lot garonne",
    "maine loire", "meurthe moselle", "midi pyrenees", "nord pas calais", "nouvelle aquitaine",
    "pas calais", "pays loire", "poitou charentes", "provence alpes cote azur", "puy dome",
    "pyrenees atlantiques", "pyrenees orientales", "rhone alpes", "saone loire", "seine marne",
    "seine maritime", "seine saint denis", "seine st denis", "tarn garonne", "territoire belfort",
    "val marne", "val oise",
  ]

  /// Words inside a name that are not part of what tells it apart.
  static let links: Set<String> = [
    "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "s",
    "sans", "sur", "sous",
  ]
}
