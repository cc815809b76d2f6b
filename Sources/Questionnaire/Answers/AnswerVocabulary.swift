/// The words that answers without content are made of, beside the marks themselves: data.
///
/// Folded, without accents. A word that is missing here can only make an answer pass for text, which
/// keeps it in front of a reader; a word too many could hide one. So nothing is listed that could
/// say what someone does, where, or with whom.
enum AnswerVocabulary {
  /// Deny whatever follows: « pas d'action ».
  static let negations = words(
    """
    pas aucun aucune aucuns aucunes nul nulle nuls nulles jamais ni sans zero not any nothing
    """)

  /// Announce a denied verb: « n'existe pas ».
  static let verbNegations = words("ne n don doesn do does not")

  /// Say nothing by themselves.
  static let fillers = words(
    """
    a actuel actuelle actuellement au aujourd aussi aux c ca ce cela ces cet cette connaissance d
    dans date de direct directe directement du e ee el elle elles en encore ensemble es et etape
    formellement helas heure hui ici il ils instant j je jour jours l la le les leur leurs
    ma maintenant malheureusement mes moment mon ne nee niveau nos notre nous on par
    particulier particuliere particulierement particulieres particuliers pour precis precise
    present propos proprement reel reelle reellement s se sein ses sa simplement son specialement
    specifique specifiquement specifiques stade sur t tout toute un une veritablement vraiment y

    departement departementale departemental conseil region regional regionale general
    generale ceser cesr association associations structure collectivite commune organisme chambre
    institution institutions service services etablissement

    as at the this that we our us they there it its i in of on for now currently moment
    present time far so yet really particular specific particularly specifically
    """)

  /// Kind words, which change nothing.
  static let courtesies = words(
    "merci desole desolee desoles excusez sorry thanks thank you cordialement svp")

  /// What is said not to be there: counts only after a determiner, and once something is denied.
  static let nouns = words(
    """
    accord accords action actions activite activites aide aides besoin chose choses
    commentaire commentaires convention conventions cooperation cooperations coordination
    demarche demarches dispositif dispositifs domaine domaines element elements engagement
    engagements experience export etranger cas cadre idee idees initiative initiatives instance
    instances international internationale intervention interventions matiere mission missions
    observation observations operation operations outil outils partenaire partenaires partenariat
    partenariats pays point politique politiques projet projets programme programmes proposition
    propositions question questions relation relations remarque remarques rubrique sorte souhait
    souhaits subvention subventions suggestion suggestions sujet secteur territoire territoires
    theme thematique titre travail travaux type zone zones reponse reponses

    activity activities project projects tool tools partnership partnerships proposal
    proposals comment comments suggestion suggestions area field question answer
    """)

  /// What may stand before such a noun.
  static let determiners = words(
    """
    aucun aucune aucuns aucunes nul nulle ni sans de d le la l ce cet cette ces notre nos
    un une no any this the in our of such
    """)

  /// Counts only when denied: « n'existe pas ».
  static let verbs = words(
    """
    a ai avons ont avait est sont sommes etait existe existent mene menons menent conduit
    conduisons conduisent dispose disposons disposent utilise utilisons utilisent fait faisons font
    intervient intervenons interviennent realise realisons realisent participe participons
    participent developpe developpons developpent possede possedons possedent connait connaissons
    connaissent prevoit prevoyons prevoient envisage envisageons recense recensons identifie
    identifions travaille travaillons travaillent organise organisons organisent agit agissons
    voit voyons

    have has know is are
    """)

  /// Counts only after a denial: « aucune action menée à signaler ».
  static let participles = words(
    """
    ajouter apportee apporte conduit conduite conduites conduits connu connue connues connus
    declarer developpe developpee developpees developpes dire disponible disponibles donnee
    engage engagee engagees engages entrepris entreprise entreprises envisage envisagee envisagees
    envisages ete eu existant existante existantes existants fait faite faites faits formuler
    formulee formulees fourni fournie identifie identifiee identifiees identifies internationales
    internationaux internationale international lance lancee lancees lances mene menee
    menees menes mentionner mise mises mis oeuvre place noter organise organisee organisees
    organises preciser prevu prevue prevues prevus proposer propose rapporter realise realisee
    realisees realises recense recensee recensees recenses recue repondre signale signalee
    signaler transmise travaille utilise utilisee

    planned to report known done
    """)

  /// Ordinary verbs as well as openings (« voir la Région jouer un rôle »): they point only when
  /// a document or a place in the questionnaire is what they point at.
  static let ordinaryOpenings = words(
    "voir voyez lire relire lisez consulter consultez regarder see")

  /// What an answer can point at.
  static let targets = words(
    """
    annexe annexes appendice article articles avis bilan brochure case chapitre colonne
    compte convention courriel courrier deliberation deliberations document documents
    dossier enquete etude etudes extrait fascicule fiche fiches fichier item lettre lien liens
    ligne liste livre mail mails memoire note notes page pages paragraphe piece
    pieces pj plaquette point powerpoint preconisations presentation propositions verso q question
    questionnaire questions rapport rapports reponse reponses rubrique saisine schema site sites
    synthese tableau tableaux texte url web internet intranet volet

    dessus dessous supra infra precedent precedente precedentes precedents precedemment

    above below attached report question page website link appendix annex table answer answers
    previous
    """)

  /// What may stand between an opening and what it points at, or around it.
  static let pointerWords = words(
    """
    a au aux ce cette ces chose ci comme d dans de deja des du egalement en est et exemple
    figurant fournis fournie identique indique indiquee indiquees indiques l la le les leur
    leurs meme memes mentionne mentionnee n no nos notre numero par plus pour precedemment
    presente que qu repondu s se ses sa son sont sous sur tout un une vos votre la ete
    fait citee cite haut bas loin apres avant notamment note cet aussi svp accessible consultable complet
    complete detaille detaillee annuel annuelle activite final joint jointe jointes joints p pp
    art chap ann

    the to our your in on at as same is please
    """)

  /// Say that what is pointed at is at hand.
  static let transmissions = words(
    """
    adresse adressee adressees adresses adresser communiquer communique communiquee consultable
    consultables disponible disponibles envoi envoie envoye envoyee envoyees envoyer envoyes fourni
    fournie fournir fournis joins joindre joignons joint jointe jointes joints ligne mettre
    parvenir publie publiee remettre remis remise telechargeable telechargeables telecharger
    transmet transmettons transmettre transmis transmise transmises available enclosed sent
    online download
    """)

  /// Point by themselves, without an opening.
  static let locators = words(
    """
    annexe annexes joint jointe jointes joints dessus dessous supra infra precedemment pj
    idem ibid ibidem ci url attached enclosed above
    adressee adressees envoye envoyee envoyees envoyes transmis transmise transmises sent
    """)

  /// What may come before an opening: « Pour plus d'informations, merci de … ».
  static let preludes = words(
    """
    a afin avoir bien cette d de des detail details en informations information invitons
    invite la le les merci nous peut plus point pour pouvez pourra precisions priere prions
    question savoir se sujet sur svp s vous vouloir veuillez vouliez ce please for more
    """)

  /// Begin a clause that says something: « Voir le rapport, nous finançons aussi … ».
  static let subjects = words("nous on je j il elle ils elles we i")

  /// Turn the subject that follows into part of what is pointed at: « les avis que nous avons … ».
  static let relatives = words(
    """
    que qu dont ou lequel laquelle lesquels lesquelles duquel auquel comme which that quand
    lorsque
    chez pour par avec de a vers entre sur selon
    """)

  /// Announce that something else follows.
  static let contrasts = words(
    "mais cependant toutefois neanmoins pourtant hormis sauf excepte ailleurs outre but however")

  /// Abbreviations whose dot ends no sentence.
  static let abbreviations = words("cf p pp art chap n no q ann vol ex m mm op cit vs s fig id ref")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
