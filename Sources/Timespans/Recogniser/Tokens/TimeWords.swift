/// The words that the grammar of time knows: data, folded, each with its roles and value.
///
/// General French only. A word with several roles stands in several lists.
enum TimeWords {
  /// Words whose value matters, as `word=value`.
  static let valued: [(TimeRole, String)] = [
    (
      .month,
      """
      janvier=1 janv=1 jan=1 janviers=1 fevrier=2 fevr=2 fev=2 mars=3 avril=4 avr=4 mai=5 juin=6
      juillet=7 juil=7 aout=8 septembre=9 sept=9 octobre=10 oct=10 novembre=11 nov=11 decembre=12
      dec=12
      """
    ),
    (.season, "printemps=21 ete=22 automne=23 hiver=24"),
    (
      .weekday,
      """
      lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7 lundis=1 mardis=2
      mercredis=3 jeudis=4 vendredis=5 samedis=6 dimanches=7
      """
    ),
    (
      .unit,
      """
      jour=1 jours=1 semaine=2 semaines=2 mois=3 trimestre=4 trimestres=4 semestre=5 semestres=5 sem=5 trim=4
      an=6 ans=6 annee=6 annees=6 decennie=7 decennies=7 siecle=8 siecles=8
      """
    ),
    (
      .cardinal,
      """
      un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
      treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40
      cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100 cents=100
      mille=1000 mil=1000
      """
    ),
    (
      .ordinal,
      """
      premier=1 premiere=1 deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5
      sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 treizieme=13
      quatorzieme=14 quinzieme=15 seizieme=16 vingtieme=20 trentieme=30 quarantieme=40
      cinquantieme=50 soixantieme=60 centieme=100 unieme=1
      """
    ),
    (
      .dozen,
      """
      huitaine=8 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
      cinquantaine=50 soixantaine=60 centaine=100
      """
    ),
    (
      .jubilee,
      """
      vicennal=20 trentenaire=30 quarantenaire=40 cinquantenaire=50 centenaire=100
      bicentenaire=200 tricentenaire=300
      """
    ),
    (
      .recurrence,
      """
      annuel=12 annuelle=12 annuels=12 annuelles=12 annuellement=12 mensuel=1 mensuelle=1
      mensuels=1 mensuelles=1 mensuellement=1 trimestriel=3 trimestrielle=3 trimestriels=3
      trimestrielles=3 trimestriellement=3 semestriel=6 semestrielle=6 semestriels=6
      semestrielles=6 semestriellement=6 bimestriel=2 bimestrielle=2 bimestriels=2
      bimestrielles=2 bimensuel=-15 bimensuelle=-15 bimensuels=-15 bimensuelles=-15
      biannuel=6 biannuelle=6 biannuels=6 biannuelles=6 bisannuel=24 bisannuelle=24
      bisannuels=24 bisannuelles=24 biennale=24 biennales=24
      hebdomadaire=-7 hebdomadaires=-7 hebdomadairement=-7
      """
    ),
    (
      .lasting,
      """
      biennal=2 biennale=2 biennaux=2 biennales=2 triennal=3 triennale=3 triennaux=3
      triennales=3 trisannuel=3 trisannuelle=3 trisannuels=3 trisannuelles=3 quadriennal=4
      quadriennale=4 quadriennaux=4 quadriennales=4 quinquennal=5 quinquennale=5
      quinquennaux=5 quinquennales=5 sexennal=6 septennal=7 septennale=7 decennal=10
      decennale=10 decennaux=10 decennales=10
      """
    ),
  ]

  static let plain: [(TimeRole, String)] = [
    (.ordinalEnding, "er ere re e eme ieme iem nd nde ers eres emes o"),
    (.edge, "debut debuts fin mi courant milieu debutant finissant"),
    (.approximate, "vers environ env approximativement autour alentours environs circa"),
    (.since, "depuis des"),
    (.from, "partir compter"),
    (.upTo, "jusqu jusque jusques jusqua jusquen"),
    (.before, "avant anterieur anterieure anterieurs anterieures anterieurement"),
    (.after, "apres posterieur posterieure posterieurs posterieures posterieurement"),
    (.between, "entre"),
    (.inside, "en"),
    (.of, "de du d des"),
    (.to, "a au aux"),
    (.article, "le la l les un une du des au aux"),
    (.possessive, "son sa ses notre nos leur leurs votre vos mon ma mes"),
    (.demonstrative, "ce cet cette ces"),
    (.and, "et ou puis ainsi"),
    (
      .preposition,
      """
      a au aux de du d des en pour par sur sous avec dans vers chez contre entre et ou dont soit
      plus moins environ quelque pres sans selon
      """
    ),
    (.each, "chaque"),
    (.all, "tous toutes"),
    (
      .auxiliary,
      "a ont ai as avait avaient ayant avoir aura auront aurait auraient eut eu fut n y il elle on"
    ),
    (.now, "aujourd aujourdhui maintenant actuellement present"),
    (.last, "dernier derniere derniers dernieres passe passee passes passees"),
    (.next, "prochain prochaine prochains prochaines"),
    (.during, "pendant durant sur pour sous"),
    (.lengthWord, "duree durees delai periode dure duree durent durera durait validite"),
    (
      .law,
      "loi lois decret decrets ordonnance ordonnances circulaire circulaires directive directives"
    ),
    (.law, "reglement reglements cgct code codes legislation constitution"),
    (
      .act,
      """
      deliberation deliberations convention conventions accord accords avis rapport protocole
      charte arrete arretes decision seance session reunion avenant contrat courrier lettre
      jugement arret
      """
    ),
    (
      .programme,
      "horizon agenda objectif objectifs strategie cap vision ambition ambitions europe destination"
    ),
    (.horizon, "horizon horizons"),
    (
      .ending,
      """
      suspendu suspendue suspendus suspendues suspension ferme fermee fermes fermees fermeture arrete arretee arretes arretees arret
      interrompu interrompue interrompus interrompues interruption gele gelee geles gelees gel
      termine terminee termines terminees acheve achevee acheves achevees clos close closes
      cloture cloturee clotures cloturees abandonne abandonnee abandonnes abandonnees fini finie
      finis finies dissous dissoute dissoutes rompu rompue rompus rompues rupture stoppe stoppee
      stoppes stoppees cesse cessee cessation inactif inactive inactifs inactives sommeil suspens
      veille pause echu echue echus echues expire expiree expires expirees caduc caduque supprime
      supprimee supprimes supprimees annule annulee annules annulees abandon dormant dormante
      dormants dormantes
      """
    ),
    (
      .resuming,
      """
      relance relancee relances relancees reprise repris reprises reprend reprennent rouvert
      rouverte rouverts rouvertes reactive reactivee reactives reactivees redemarre redemarree
      renoue renouee renouvele renouvelee renouveles renouvelees retabli retablie actif active
      actifs actives poursuivi poursuivie poursuivis poursuivies poursuivons poursuit vigueur
      """
    ),
    (
      .beginning,
      """
      cree creee crees creees creation fonde fondee fondes fondees fondation debut debute debutee
      demarre demarree demarrage lance lancee lances lancees lancement commence commencee
      commencement naissance nee origine ouvert ouverte ouverture inaugure inauguree signe
      signee signes signees signature depart premier premiere
      """
    ),
    (.denial, "pas jamais sans aucun aucune ni non ne n rarement"),
    (
      .counted,
      """
      habitants personnes eleves acteurs etudiants etudiantes membres adherents beneficiaires
      associations jeunes enfants femmes hommes familles menages logements emplois salaries
      entreprises communes collectivites participants visiteurs spectateurs volontaires benevoles
      exemplaires dossiers projets arbres plants livres ouvrages kits lits places repas heures
      contacts abonnes structures collegiens lyceens ecoliers enseignants agents elus villages
      ecoles points fois tonnes litres kilometres metres hectares pages unites foyers patients
      usagers stagiaires apprentis ressortissants migrants refugies retraites donateurs parrains
      colis cartons velos ordinateurs vaches chevres puits latrines jours participations inscrits
      """
    ),
    (
      .measure,
      """
      euro euros eur k keur meur franc francs f fcfa cfa xof xaf chf gbp cad gourde gourdes ariary dollar dollars usd livre yen yens roupies
      dirhams dinars km kms kilometre m metre cm mm m2 m3 ha hectare kg g t tonne l litre ml kw kwh
      mw mwh kwc w kv v ko mo go hz h heure min mn millions millier milliers million milliard
      milliards pct pourcent ht ttc
      """
    ),
    (.number, "n no num numero numeros ref bp cs tsa siret siren"),
    (.number, "article articles alinea tel telephone fax poste p pp page pages chap chapitre vol"),
    (.street, "rue rues avenue av boulevard bd place quai square impasse allee rond station metro"),
    (.norm, "iso norme normes nf cei din afnor resolution resolutions"),
    (
      .person,
      """
      jeune jeunes enfant enfants personne personnes adulte adultes femme femmes homme hommes fille
      filles garcon garcons adolescent adolescents adolescente adolescentes ados public publics
      mineur mineurs mineures senior seniors etudiant etudiants etudiantes habitant habitants
      eleve eleves lyceen lyceens lyceennes collegien collegiens volontaire volontaires nourrisson
      population populations demandeur demandeurs bebes bebe
      """
    ),
    (.aged, "age agee ages agees ageant age"),
    (.address, "http https www ftp mailto"),
    (.document, "rapport rapports bilan bilans budget budgets compte comptes revue"),
    (
      .celebration,
      """
      fete fetent fetera feteront fetait fetaient feter fetant celebre celebrent celebrera
      celebreront celebrerons celebrons celebrer celebrait celebrant feterons fetons celebration
      celebrations souffle soufflera souffler commemore commemorent commemorera commemorer
      commemoration marque marquera marquer
      """
    ),
    (.anniversary, "anniversaire anniversaires anniv"),
    (
      .bond,
      """
      partenariat partenariats cooperation cooperations jumelage jumelages relation relations
      collaboration collaborations lien liens existence presence echange echanges amitie
      engagement engagements fidelite accompagnement anciennete activite activites compagnonnage
      """
    ),
    (.old, "vieux vieille vieilles ancien ancienne anciens anciennes"),
    (.coming, "venir"),
    (.times, "fois"),
    (.per, "par"),
    (.that, "celle celui celles ceux"),
    (
      .more,
      "plus moins pres presque bientot environ quelque quasi quasiment bonne petite depassant"
    ),
    (
      .planned,
      "prevu prevue prevus prevues prevoit prevoient programme programmee attendu attendue"
    ),
    (.half, "demi demie"),
    (
      .grammar,
      """
      le la les l un une de du d des a au aux en et ou est sont ont avait etait a pour par avec
      dans sur que qui dont mais puis aussi ainsi comme sans sous vers chez lors afin se sa son ses
      ce cet cette ces nos notre leur leurs plus tres pas ne n y il elle ils elles on nous vous
      mis mise sera seront s cela ca voila voici depuis apres avant entre tres puis ans annees dans plusieurs alors
      """
    ),
  ]
}
