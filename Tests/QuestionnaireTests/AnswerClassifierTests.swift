import Testing

@testable import Questionnaire

/// Answers as they come: none of these is in the lists word for word unless it is one word long.
@Suite struct AnswerClassifierTests {
  private static let classifier = AnswerClassifier()

  private func expect(_ status: AnswerStatus, _ answers: [String]) {
    for answer in answers {
      #expect(Self.classifier.status(of: answer) == status, "\(answer)")
    }
  }

  @Test func yes() {
    expect(
      .yes,
      [
        "X", "x", " x ", "XX", "xxx", "X X", "(x)", "[X]", "×", "✓", "✔️", "☑", "☒", "oui", "OUI",
        "Oui.", "Oui !", "« Oui »", "Oui oui", "Oui, tout à fait", "Tout à fait !", "Bien sûr",
        "Oui, bien sûr.", "Oui effectivement", "\u{FEFF}Oui", "Oui\u{200B}",
        "O U I".filter { $0 != " " },
        "Yes", "yes.", "OK", "Oui\n\n", "X.", "☑ Oui", "Ｘ",
      ])
  }

  @Test func none() {
    expect(
      .none,
      [
        "Non", "NON", "non.", "Rien", "rien !", "Néant", "NEANT", "neant", "RAS", "R.A.S.", "Aucun",
        "Aucune.", "Aucune action", "aucun projet à ce jour", "Pas d'action", "Pas d’actions",
        "Pas encore", "Pas pour le moment", "Pas à ce jour", "Non, aucun", "Non, aucune action",
        "Non, rien de particulier", "Rien de particulier", "Rien à signaler", "Rien à signaler.",
        "Rien de spécifique à ce jour", "Pas de proposition particulière", "Aucune remarque",
        "Non, pas pour l'instant", "Non, pas vraiment", "Non pas encore", "Aucun outil",
        "Aucun partenariat formellement engagé", "Pas d'outil spécifique",
        "Pas d'actions dans ce domaine", "Aucune action menée dans ce domaine à ce jour",
        "Nous n'en avons pas", "Il n'en existe pas.", "Il n'existe pas d'outil de ce type",
        "Nous ne menons pas d'actions à l'international", "Le Département ne mène aucune action",
        "Sans", "Jamais", "Nil", "None", "Nothing", "No.", "Not yet", "No action",
        "Pas d'action à l'étranger", "Rien en 2011", "Pas de partenariat\u{00A0}!", "Non, désolé",
        "Aucun travail réalisé", "Il n'y en a pas", "Aucun(e)", "Non merci", "Nul",
      ])
  }

  @Test func noResponse() {
    expect(
      .noResponse,
      [
        "Pas de réponse", "pas de reponse.", "PAS DE RÉPONSE", "Pas de re\u{301}ponse",
        "Sans réponse", "Aucune réponse", "Non réponse", "NSP", "N.S.P.", "nsp", "NR", "N.R.",
        "Ne sait pas", "ne sait pas.", "Je ne sais pas", "Nous ne savons pas", "Ne se prononce pas",
        "Le CESER ne se prononce pas", "Non renseigné", "Non renseigné(e)", "Sans avis",
        "Pas d'avis sur ce sujet", "Pas de réponse à ce jour", "Pas de réponse à cette question",
        "N'a pas répondu".replacing("N'a pas répondu", with: "Pas répondu"), "?", "???", "…", "...",
        "Ne souhaite pas répondre", "Nous ne souhaitons pas répondre à cette question",
        "No answer", "Don't know", "Non communiqué", "En attente de réponse",
        "Aucune réponse reçue",
        "Données non disponibles",
      ])
  }

  @Test func notApplicable() {
    expect(
      .notApplicable,
      [
        "/", "//", "/ /", "-", "--", "---", "—", "–", "- -", "_", "N/A", "n/a", "NA", "N.A.",
        "Sans objet", "SANS OBJET.", "s.o.", "S/O", "so", "Non concerné", "non concernée",
        "Non concerné.e", "Non concerné·e·s", "Nous ne sommes pas concernés",
        "Le département n'est pas concerné", "Non applicable", "Ne s'applique pas",
        "Not applicable",
        "Non, sans objet", "Sans objet pour notre structure", "Hors sujet", "N/A pour nous",
        "Pas concernés par cette question",
      ])
  }

  @Test func refers() {
    expect(
      .refers,
      [
        "Voir rapport", "voir annexe 1", "Voir ci-dessus", "(voir ci-dessous)", "cf. supra",
        "Cf. rapport d'activité 2011", "CF ANNEXE", "Cf question 3", "Voir réponse à la question 2",
        "Voir Q3", "voir plus haut", "Voir page 12 du rapport", "Voir la note jointe. Merci.",
        "Se reporter au rapport d'activité", "Se référer à la délibération du 12 mars 2010",
        "Merci de consulter notre site internet", "Consulter le site www.region-exemple.fr",
        "https://www.exemple.fr/international", "www.exemple.fr", "Idem", "idem.",
        "Idem question 2",
        "Idem ci-dessus", "Ci-joint", "Document ci-joint", "Voir pièce jointe", "En annexe",
        "Annexe 2", "Réponse en annexe", "Réponse en annexe du rapport", "Même réponse",
        "Même réponse qu'à la question 1", "Déjà répondu ci-dessus",
        "Voir document transmis par mail",
        "Voir notre étude sur la coopération décentralisée publiée en 2009, dont le chapitre 3 porte "
          + "sur les partenariats que nous avons recensés dans la région",
        "Voir le rapport. Le document est disponible sur notre site.",
        "Lire l'avis adopté en 2010\nPropose de nous transmettre cet avis", "See report",
        "Please see the attached document", "See above", "Rapport joint", "Voir tableau ci-après",
        "Pour plus de détails, voir notre site internet",
        "Nous vous invitons à consulter le rapport",
      ])
  }

  @Test func blank() {
    expect(
      .blank,
      [
        "", " ", "\t", "\n\r\n", "\u{A0}", "\u{202F}\u{2003}", "\u{200B}", "\u{FEFF}", "\u{AD}",
        "&nbsp;", "  \u{2060} ", "☐", "[ ]", "( )",
      ])
  }

  @Test func text() {
    expect(
      .text,
      [
        "Non, mais nous y travaillons depuis 2010 avec le Mali", "Oui, avec le Mali",
        "Oui, depuis 1998", "Oui et non", "Oui / Non", "Non, sauf avec le Québec", "X (Mali)",
        "Voir la question 3. Nous finançons aussi un projet de santé.",
        "Voir la question 3, nous finançons aussi un projet de santé",
        "Voir rapport\nNous finançons aussi un projet de santé",
        "Voir annexe 1 mais aussi le soutien aux lycées du Mali",
        "Voir la Région jouer un rôle de chef de file", "Voir émerger une plateforme commune",
        "Lire et écrire sont les priorités du programme d'alphabétisation",
        "Consulter davantage les associations", "Consulter les acteurs avant toute décision",
        "Pas seulement", "Pas systématiquement", "Pas d'autre action que le jumelage",
        "Pas d'action systématique dans ce domaine mais des opérations ciblées",
        "Pas assez de moyens",
        "Non, en projet", "Projet en cours", "En cours", "A venir : Pologne", "2", "0", "10 ans",
        "Mali", "Niger", "Oman", "Export", "Oui, en partie", "Sans doute", "Rapport annuel",
        "Site internet",
        "Non formalisé", "Aucune depuis 2008", "Aucun frein", "Rien n'est possible sans la Région",
        "Nous n'avons que le Maroc", "Voir 3 pays", "X 3", "Yémen", "Non-violence",
        "Mieux coordonner les acteurs", "Un rôle de coordination",
        "Pas de réponse unique : cela dépend",
        "Projets joints avec le Mali", "Page Facebook", "Plus haut niveau de coopération",
        "Au même titre que les autres acteurs", "Oui (voir annexe)", "Idem, et en plus le Mali",
        "Depuis 2004", "Le Conseil régional", "Dans le cadre de la convention", "Nous en avons",
      ])
  }
}
