/// The general words that decide whether a name is a place of action: data, folded.
///
/// Nothing is listed that could be one particular answer; a word says what it does in any French
/// text.
struct Vocabulary: Sendable {
  static let standard = Self()

  private let roles: WordTable<WordRole>

  private init() {
    var roles: [[UInt8]: WordRole] = [:]
    for (role, words) in Self.lists + [(.common, Self.wordsNearNames)] {
      for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        roles[Array(word), default: []].formUnion(role)
      }
    }
    self.roles = WordTable(roles)
  }

  /// What a folded word may do.
  func role(_ key: Range<Int>, in letters: borrowing Span<UInt8>) -> WordRole {
    roles.value(of: letters.extracting(key)) ?? []
  }

  private static let lists: [(WordRole, String)] = [
    ([.grammar, .locative], "a en au aux dans vers chez sur sous pres depuis via in avec entre"),
    ([.grammar, .genitive], "de du des d of"),
    ([.grammar, .article], "le la les l un une notre nos son ses leur leurs the"),
    ([.grammar, .conjunction], "et ou puis ainsi and y e"),
    (
      .grammar,
      """
      que qui dont ce cet cette ces par pour sans se s y on est sont a ont avait
      notamment aussi egalement comme plusieurs divers differents tous toutes tout toute
      afin lors ici moi toi lui eux dont chaque selon jusque jusqu c j m t qu
      """
    ),
    ([.grammar, .pronoun], "nous elle elles il ils on je vous"),
    (
      .institution,
      """
      institut institute universite universites university ecole ecoles lycee lycees college
      fondation fonds association associations ong federation chambre chu chr chru centre
      hopital office agence banque ministere consulat ambassade alliance festival exposition salon
      maison maisons musee syndicat reseau amis comite club orchestre theatre journee journees
      semaine prix concours programme projet secours croix medecins pharmaciens electriciens
      ingenieurs artisans enfants amitie amities groupement observatoire delegation eurodistrict
      forum sommet cci cnrs ird cirad universitaire laboratoire groupe societe
      sorbonne conference commission parlement cour tribunal eglise diocese paroisse radio orchestres
      union ligue coordination collectif cercle
      """
    ),
    (.assembly, "conseil conseils assemblee parlement comite commission cese maison communaute"),
    (
      .company,
      """
      telecom telecoms airlines bank labs volontaires partage avenir solidarite solidarites
      magazine info tv foot football club business invest export
      """
    ),
    (
      .direction,
      """
      nord sud est ouest centre central centrale oriental orientale occidental occidentale
      septentrional septentrionale meridional meridionale norte sul sur este oeste north south east
      west plateaux plateau littoral maritime savanes savane
      """
    ),
    (.programme, "interreg erasmus leonardo comenius phare tacis meda feder leader euromed"),
    (.denial, "aucun aucune aucuns aucunes nul nulle rien neant ni"),
    ([.negation, .grammar], "ne n"),
    (.negated, "pas jamais guere"),
    ([.plus, .grammar], "plus"),
    (.turn, "mais cependant toutefois neanmoins sinon seulement uniquement"),
    (.exception, "hors sauf hormis excepte exceptes"),
    (
      .planned,
      """
      projete projetee projetes projetees prevu prevue prevus prevues envisage envisagee envisages
      envisagees envisageons envisagent prospection prospections prospecte futur future futurs
      futures souhaite souhaitons souhaitent prochainement bientot reflexion perspective
      perspectives planifie planifiee
      """
    ),
    (
      .ended,
      """
      quitte termine terminee termines terminees acheve achevee acheves achevees arrete arretee
      interrompu interrompue interrompus interrompues suspendu suspendue suspendus suspendues clos
      close cloture abandonne abandonnee ancien ancienne anciens anciennes anciennement
      """
    ),
    ([.grammar, .substitute], "celle celles celui ceux"),
    (.cue, "jusqu fin venir etude projet cours"),
    (.street, "rue rues avenue avenues boulevard boulevards quai quais square impasse"),
    (.pact, "traite traites protocole processus declaration strategie agenda accords"),
    (.waters, "golfe mer canal detroit"),
    (.title, "docteur dr professeur pr monsieur m madame mme mlle mademoiselle"),
    (
      .town,
      """
      ville villes commune communes camp camps aeroport port quartier quartiers maire mairie
      banlieue centre-ville pres autour loin bidonville bidonvilles agglomeration
      """
    ),
    (
      .continued,
      "renouvele renouvelee renouveles renouvelees reconduit reconduite poursuivi poursuivie"
    ),
    (
      .common,
      """
      janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
      lundi mardi mercredi jeudi vendredi samedi dimanche oui non neant idem aucune aucun
      action actions accord accords aide aides appui appuis attente avis accueil
      bilan budget campus carte charte chantier chantiers comite commune communes convention
      conventions cooperation cooperations departement departements direction domaine echange
      echanges economie education elu elus formation forum francophonie gouvernement habitat
      initiative jumelage jumelages jeunes jeunesse mission missions mobilite oeuvre partenariat
      partenariats pays pole politique president programme programmes projet projets promotion
      rapport region regions reunion sante secteur section service services siege social soutien
      territoire territoires tourisme travail ville villes village villages zone zones voir
      respondent reponse site suite volet lors depuis dans avec pour par sur sous chez
      que quel quelle quand donc enfin ensuite puis malgre grace autres autre divers plus moins
      orange maire dispositif ateliers atelier contact contacts fort forte grand grande
      """
    ),
  ]
}
