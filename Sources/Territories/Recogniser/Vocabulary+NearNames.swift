extension Vocabulary {
  /// Words of everyday and administrative French that are a letter or two away from the name of a
  /// place, and begin sentences and list items with a capital: « Emploi » is not Empoli.
  ///
  /// Chosen by hand among the French words that the gazetteer has a near name for.
  static let wordsNearNames = """
    acces acier addition administratif administrations administrative agent ailleurs alinea
    allusion alors altitude annee annexe annuelles apres arbre archives argent argument armes
    artistes assez assises attentes audience aupres autorite autrement avancees avant aventure
    aventures avere ayant baisse balcon bancaire barrages barriere bases batiment batteries
    beaucoup benefice benefices benevoles biais bieres boissons boite boutique bouton brevet
    brevets bronze bruit campagne candidat cantons capacite capitaux caracteres cardinal
    carriere cartes catalogue causes centaines ceremonie certaines certes chaine championne
    champions chanson chant chapitres charbon chateaux chercheur chiffres chimique choix chose
    cibles colleges collegue colonial coloniale colonies combat combler commande commenter
    commerces communal communs compagnie comprend comptent concepts concession confiance conges
    consideration constant constitution consulte contrats contre costume coton course courtes
    coutume coutumes createur createurs creation creme cylindres danse debut decision delai
    delire demain demarche democratie desir diamant divisions dommages donner double douzaine
    duree emission emploi enfer entier entreprise entreprises epreuves facon fichiers filieres
    filtre forces format forme formee fournies fromage frontiere galeries gardiens geant genie
    genres gerer grade grandeur guides guitare habitant hotel humble image independance
    independant independante index instance internes jours label laine langues laquelle large
    lecture lectures legales legendes liberale libertes lumieres lutte luttes maintenant majeur
    majorite maladies mandat maniere manieres manifester marchand marge marines marteau massif
    materiaux materiel matin maturite medecin medecine membres menace mention mentions merci
    metal metropole militant milliers ministre minorite mobiles mobilier modele moderne modes
    modeste monastere mondiale montant montrant moral motif moyen moyenne municipalites national
    nationale normale normales normes notables notes nouveaux nouvelles officiel ondes orage
    ordres orientales orienter origines pacte paiement papiers parce parcs parite parmi partent
    partielle partisans parution passes patron pause pavillon pecheurs pendant perles permets
    permit personne personnel personnes piano planning plats poissons pomme pompe populations
    portes portrait premiers presence presidence pression prestation prestations prestige
    primaire principal principale principes priorite prise prochain progressif progression promo
    publie publies quelques raison rayons recue recule regie regional registre
    registres relie repas repere reseaux reside resistance retire reveil revenu romans rotation
    roues rubrique saison salarie salaries sanitaire sauce score semaines senat senateur
    separation serie series session sessions seuil signal signe simple sites sociaux souci
    soutiens stades stations statut statuts suivi surement survient tache talent tarifs temples
    tentes terrasse teste texte theme titre tolerance toujours tournees trentaine trimestre
    trois tubes urgences usine usines variable vendeurs vente victoires vignes violence
    visites votes votre
    """
}
