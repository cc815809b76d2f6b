import Testing

@testable import Amounts

/// What is read from a text, as “value currency” one behind the other.
@Suite struct AmountRecogniserTests {
  static let recogniser = AmountRecogniser()

  static func reading(_ text: String) -> String {
    recogniser.amounts(in: text).map { amount in
      let value = amount.value?.description ?? "\(amount.lower)..\(amount.upper)"
      return "\(value) \(amount.currency)"
    }
    .joined(separator: ";")
  }

  @Test(arguments: [
    ("20 000€", "20000 EUR"), ("1.234,56 €", "1234.56 EUR"), ("1,234.56 €", "1234.56 EUR"),
    ("1,234,567 €", "1234567 EUR"), ("25,000 €", "25000 EUR"), ("12,345 €", "12.345 EUR"),
    ("17.169 M€", "17169000 EUR"), ("3.000 k€", "3000000 EUR"), ("2M€", "2000000 EUR"),
    ("2 MEUR", "2000000 EUR"), ("30 KE", "30000 EUR"), ("30 Ke", "30000 EUR"),
    ("30 k euros", "30000 EUR"), ("30 k€uros", "30000 EUR"), ("2 M EUR", "2000000 EUR"),
    ("2 M d'euros", "2000000 EUR"), ("1,3 Mds d’euros", "1300000000 EUR"),
    ("3,5 m€", "3500000 EUR"), ("€3m", "3000000 EUR"), ("EUR 10 000", "10000 EUR"),
    ("Budget 31/12/11 500 €", "500 EUR"), ("le 31.12.2011 500 €", "500 EUR"),
    ("Axe 2 300 000 €", "300000 EUR"), ("Article 4 10 000 €", "10000 EUR"),
    ("150 000 200 000 €", "200000 EUR"), ("75 000 75 000 €", "75000 EUR"),
    ("12 euros 50", "12.5 EUR"), ("12€50", "12.5 EUR"), ("12 euros et 50 centimes", "12.5 EUR"),
    ("50 centimes", "0.5 EUR"), ("20 000 (vingt mille) euros", "20000 EUR"),
    ("1 million 200 000 euros", "1200000 EUR"),
    ("2 millions cinq cent mille euros", "2500000 EUR"), ("action 3 - 5 M€", "5000000 EUR"),
    ("2011-2012 50 000 €", "50000 EUR"), ("en 2010 et 2011, 5 000 €", "5000 EUR"),
    ("de 2010 à 2012 : 15 000 €", "15000 EUR"), ("10&nbsp;000&nbsp;&euro;", "10000 EUR"),
    ("(-5 000 €)", "-5000 EUR"), ("−5 000 €", "-5000 EUR"), ("- 5 000 €", "5000 EUR"),
    ("150 € / élève", "150 EUR"), ("3 euros/m²", "3 EUR"), ("12 M€ 2012", "12000000 EUR"),
    ("M€ 3,5", "3500000 EUR"), ("2000 €", "2000 EUR"), ("1 € symbolique", "1 EUR"),
    ("3 x 5 000 €", "5000 EUR"), ("0,50 €", "0.5 EUR"), ("soit 4.500€/an", "4500 EUR"),
    ("1 500 000€ HT", "1500000 EUR"), ("Environ 3 M€", "3000000 EUR"),
    ("d'un montant de 10.000,00€", "10000 EUR"), ("coût: 5000 Euros", "5000 EUR"),
    ("jusqu'à 10 000 €", "10000 EUR"), ("1 200 k€", "1200000 EUR"), ("1.200 K€", "1200000 EUR"),
    ("0.5 M€", "500000 EUR"), ("COP21 500 €", "500 EUR"), ("A4 500 €", "500 EUR"),
    ("à10 000€", "10000 EUR"), ("T0 10 000€", "10000 EUR"), ("100 000 EUROS TTC", "100000 EUR"),
    ("10 euro(s)", "10 EUR"), ("12.000.-€", "12000 EUR"), ("12 000,- €", "12000 EUR"),
    ("12 000.00 €", "12000 EUR"), ("**10 000** €", "10000 EUR"), ("10 000 (€)", "10000 EUR"),
    ("6 chantiers (12 000 euros)", "12000 EUR"), ("10 000 euros de 2010 à 2012", "10000 EUR"),
    ("moins de 23 000 €", "23000 EUR"), ("20 000 euros annuels", "20000 EUR"),
    ("entre 500 euros et 1 000", "500 EUR"), ("un peu plus de 300.000€", "300000 EUR"),
    ("1 234 567,89 €", "1234567.89 EUR"), ("10  000 €", "10000 EUR"), ("10 000 €", "10000 EUR"),
    ("Dépenses 2012 € 12 500", "12500 EUR"), ("à 19h30 500 €", "500 EUR"),
    ("3x5 000 €", "5000 EUR"), ("12-05 300 €", "300 EUR"), ("10  000  000 €", "10000000 EUR"),
    ("10 000 euros par an et par commune", "10000 EUR"),
    ("un financement de 1 M d'€", "1000000 EUR"), ("45 000,00 euros TTC par an", "45000 EUR"),
    ("2 500 000,00 €", "2500000 EUR"), ("100€/mois", "100 EUR"), ("1 236,5 k€", "1236500 EUR"),
    ("12,5 millions €", "12500000 EUR"), ("1.5 million d'euros", "1500000 EUR"),
    ("10\u{A0}000\u{202F}€", "10000 EUR"), ("10\u{2009}000 €", "10000 EUR"),
    ("１２ ３４５ €", "12345 EUR"), ("10\u{200B}000 €", "10000 EUR"), ("10 000 \u{80}", "10000 EUR"),
    ("12\t€", "12 EUR"), ("10 000\neuros", "10000 EUR"), ("en 2011 702 550€", "702550 EUR"),
    ("17,169 M€", "17169000 EUR"),
  ])
  func figures(_ text: String, _ expected: String) {
    #expect(Self.reading(text) == expected)
  }

  @Test(arguments: [
    ("une centaine d'euros", "100 EUR"), ("une dizaine de millions d'euros", "10000000 EUR"),
    ("une centaine de milliers d'euros", "100000 EUR"),
    ("un million et demi d'euros", "1500000 EUR"), ("un demi-million d'euros", "500000 EUR"),
    ("deux millions et demi d'euros", "2500000 EUR"), ("mille euros", "1000 EUR"),
    ("vingt mille euros", "20000 EUR"),
    ("quatre-vingt-dix-neuf mille neuf cents euros", "99900 EUR"),
    ("trois cent quatre-vingt mille euros", "380000 EUR"),
    ("vingt-et-un mille euros", "21000 EUR"), ("quinze cents euros", "1500 EUR"),
    ("un euro symbolique", "1 EUR"), ("une subvention de trois-mille euros", "3000 EUR"),
    ("DEUX MILLIONS D'EUROS", "2000000 EUR"), ("cent-vingt euros", "120 EUR"),
    ("mille cinq cents euros", "1500 EUR"),
    ("mille deux cent cinquante euros et cinquante centimes", "1250.5 EUR"),
    ("soixante-dix-sept euros", "77 EUR"),
    ("un milliard deux cents millions d'euros", "1200000000 EUR"),
    ("un don de dix-huit mille six cent treize euros", "18613 EUR"),
  ])
  func words(_ text: String, _ expected: String) {
    #expect(Self.reading(text) == expected)
  }

  @Test(arguments: [
    ("budget de 5 à 10 k€ par an", "5000..10000 EUR"),
    ("entre 1 et 2 millions d'euros", "1000000..2000000 EUR"),
    ("de 900 000 à 1,2 million d'euros", "900000..1200000 EUR"),
    ("80 000 à 100 000 €", "80000..100000 EUR"), ("5 000 et 7 000 €", "5000 EUR;7000 EUR"),
    ("deux à trois mille euros", "2000..3000 EUR"),
    ("trente à quarante mille euros", "30000..40000 EUR"),
    ("1 € = 655,957 FCFA", "1 EUR;655.957 XOF"),
    ("passe de 10 000 à 15 000 €", "10000 EUR;15000 EUR"),
    ("de 10 000 € à 15 000 €", "10000..15000 EUR"), ("10-15 k€", "10000..15000 EUR"),
    ("10 000-15 000 €", "10000..15000 EUR"), ("10 000 – 15 000 €", "10000..15000 EUR"),
    ("de 2000 à 3000 €", "2000..3000 EUR"), ("500 € en 2010 et 700 € en 2011", "500 EUR;700 EUR"),
    ("Montant € 10 000 € 20 000 €", "10000 EUR;20000 EUR"),
    ("€ 10 000 € 20 000", "10000 EUR;20000 EUR"), ("2 ou 3 000 €", "2000 EUR;3000 EUR"),
    ("100, 200 et 300 €", "100 EUR;200 EUR;300 EUR"),
    ("10 000 €, 20 000 € et 30 000 €", "10000 EUR;20000 EUR;30000 EUR"),
    ("10000€/15000€", "10000 EUR;15000 EUR"), ("5 000 euros à 7 000 euros", "5000..7000 EUR"),
    ("15 k€ à 20 k€", "15000..20000 EUR"), ("entre 15 k€ et 20 k€", "15000..20000 EUR"),
    ("100 euros-200 euros", "100..200 EUR"),
    ("35 000 € (2010), 40 000 € (2011)", "35000 EUR;40000 EUR"),
    ("environ 10 à 12 000 euros", "10000..12000 EUR"), ("subv. 3000€+2000€", "3000 EUR;2000 EUR"),
    ("1 à 2 €", "1..2 EUR"), ("2,5 à 3 millions d'€", "2500000..3000000 EUR"),
    ("200 à 300 mille euros", "200000..300000 EUR"), ("4 à 5 M€", "4000000..5000000 EUR"),
    ("entre 4 M€ et 5 M€", "4000000..5000000 EUR"), ("de 3 000 à 10 000 euros", "3000..10000 EUR"),
    ("300 euros ou 500 euros", "300 EUR;500 EUR"), ("300 ou 500 euros", "300 EUR;500 EUR"),
    ("Budget : 500€,600€", "500 EUR;600 EUR"),
    ("cent mille euros (100 000 €)", "100000 EUR;100000 EUR"),
    ("5.000.000 FCFA (7 622 €)", "5000000 XOF;7622 EUR"),
    ("15 000 000 F CFA soit 22 867 euros", "15000000 XOF;22867 EUR"),
  ])
  func rangesAndLists(_ text: String, _ expected: String) {
    #expect(Self.reading(text) == expected)
  }

  @Test(arguments: [
    ("1'200 CHF", "1200 CHF"), ("CHF 1'200.-", "1200 CHF"), ("1’200.50 CHF", "1200.5 CHF"),
    ("$1,234.56", "1234.56 USD"), ("US$ 3 million", "3000000 USD"), ("$5bn", "5000000000 USD"),
    ("un franc symbolique", "1 FRF"), ("50 000 F", "50000 FRF"), ("10 MF", "10000000 FRF"),
    ("500 FF", "500 FRF"), ("2 000 livres sterling", "2000 GBP"), ("£500", "500 GBP"),
    ("100 000 yens", "100000 JPY"), ("3 000 DH", "3000 MAD"), ("3 000 dirhams", "3000 MAD"),
    ("10 000 F CFA", "10000 XOF"), ("10 000 F.CFA au Gabon", "10000 XAF"),
    ("5 MFCFA", "5000000 XOF"), ("10 000 $ canadiens", "10000 CAD"), ("10 000 $ US", "10000 USD"),
    ("4 millions de dollars américains", "4000000 USD"), ("300 dollars US", "300 USD"),
    ("20 millions $", "20000000 USD"), ("30 millions de francs", "30000000 FRF"),
    ("3 milliards de FCFA", "3000000000 XOF"), ("8 000 000 MGA", "8000000 MGA"),
    ("10 millions d'ariary", "10000000 MGA"), ("5 000 dinars tunisiens", "5000 TND"),
    ("5 000 dinars", "5000 XXX"), ("300 000 gourdes haïtiennes", "300000 HTG"),
    ("200 roupies indiennes", "200 INR"), ("1 000 couronnes suédoises", "1000 SEK"),
    ("25 000 CFA", "25000 XOF"), ("5 000 CAD", "5000 CAD"), ("5 000 MAD", "5000 MAD"),
    ("1.250.000 francs CFA", "1250000 XOF"), ("655,957 F CFA", "655.957 XOF"),
    ("65 000 $ CAN", "65000 CAD"), ("C$ 500", "500 CAD"), ("£ 1,500", "1500 GBP"),
  ])
  func currencies(_ text: String, _ expected: String) {
    #expect(Self.reading(text) == expected)
  }

  @Test(arguments: [
    "l'Euro 2016", "EURO 2012", "zone euro", "euros", "Eurorégion", "2 000 acteurs",
    "Horizon 2020", "20 %", "Tél. : 01 53 85 53 85", "12 F / 8 H", "3 francs-maçons",
    "un franc succès", "2 000 livres scolaires", "plusieurs millions d'euros",
    "quelques centaines d'euros", "en M€ 2012", "Nombre de projets : 12", "10 000 e",
    "10e arrondissement", "de 10 à 15 millions", "12 CFA", "les 150 CFA", "en 2012 F. Hollande",
    "5 000 cad 10 %", "12 MAD", "17 Euro-députés", "le mille-feuilles", "ratio euro/dollar",
    "Projets : 12\nEuros engagés : voir annexe", "", "€", "Total (en k€)", "000 €",
  ])
  func namesNoAmount(_ text: String) {
    #expect(Self.reading(text) == "")
  }

  /// What stands around an amount, or beside it, is no part of it.
  @Test(arguments: [
    ("entre 5 et 10 000 euros par projet", "5000..10000 EUR"),
    ("entre 500 et 1000 euros", "500..1000 EUR"), ("une enveloppe de 1,2M€", "1200000 EUR"),
    ("300K€", "300000 EUR"), ("0,3 M d'euros", "300000 EUR"),
    ("15 000 euros (quinze mille euros)", "15000 EUR;15000 EUR"),
    ("trois mille cinq cents euros (3 500 €)", "3500 EUR;3500 EUR"),
    ("subvention annuelle de 23.500 euros", "23500 EUR"),
    ("un budget global d'environ 1,5 million d’euros", "1500000 EUR"),
    ("10 000 à 15 000 € par projet", "10000..15000 EUR"), ("2 à 3 M€/an", "2000000..3000000 EUR"),
    ("1 200 € en 2009, 1 300 € en 2010", "1200 EUR;1300 EUR"),
    ("Bourses : 300€, 400€ ou 500€", "300 EUR;400 EUR;500 EUR"),
    ("budget 2012 : 45 000 €", "45000 EUR"),
    ("2010 : 10 000 € ; 2011 : 12 000 €", "10000 EUR;12000 EUR"),
    ("Union européenne (150 000 EUR)", "150000 EUR"), ("€15.000", "15000 EUR"),
    ("15.000 EUROS", "15000 EUR"), ("4 x 2 500 €", "2500 EUR"),
    ("10 000 € à 12 associations", "10000 EUR"),
    ("5 000 € à l'association X et 3 000 € à Y", "5000 EUR;3000 EUR"),
    ("près d'un million d'euros", "1000000 EUR"), ("près de 2 millions d'euros", "2000000 EUR"),
    ("plus d'un milliard d'euros", "1000000000 EUR"), ("2 dollars US par jour", "2 USD"),
    ("1,25 dollar par jour", "1.25 USD"), ("500 dollars (US)", "500 USD"),
    ("un million de francs CFA", "1000000 XOF"), ("cent mille francs CFA", "100000 XOF"),
    ("655 957 000 FCFA (1 000 000 €)", "655957000 XOF;1000000 EUR"),
    ("10 M FCFA", "10000000 XOF"), ("dix millions FCFA", "10000000 XOF"),
    ("2 000 CHF", "2000 CHF"), ("10 000 Frs", "10000 FRF"), ("10 000 frs CFA", "10000 XOF"),
    ("7 000 FF", "7000 FRF"), ("1 MF", "1000000 FRF"), ("20 kF", "20000 FRF"),
    ("3 000 €uros", "3000 EUR"), ("3 000 € (trois mille euros)", "3000 EUR;3000 EUR"),
    ("1 % du budget, soit 80 000 €", "80000 EUR"),
    ("montant : 1000€ / 1500€", "1000 EUR;1500 EUR"), ("environ 100 K€ pour 2012", "100000 EUR"),
    ("Budget de 60 000€ (50% Région)", "60000 EUR"), ("50 000€50", "50000.5 EUR"),
    ("1 € pour 1 €", "1 EUR;1 EUR"), ("M. Durand 10 000 €", "10000 EUR"),
    ("5 000 Euros HT/an", "5000 EUR"), ("5 000 euros hors taxes", "5000 EUR"),
    ("10 000 € TTC / an", "10000 EUR"), ("à hauteur de 50% (25 000€)", "25000 EUR"),
    ("45 000 € + 5 000 € = 50 000 €", "45000 EUR;5000 EUR;50000 EUR"),
    ("de 1999 à 2003, 150 000 €", "150000 EUR"), ("depuis 2008 15 000 €", "15000 EUR"),
    ("le 12 décembre 2011 12 000 €", "12000 EUR"), ("3 projets 12 000 €", "12000 EUR"),
    ("n°12 345 €", "12345 EUR"), ("0 €", "0 EUR"),
    ("100 à 150 €, 200 € max", "100..150 EUR;200 EUR"),
    ("entre 100 et 150 k€ et jusqu'à 300 k€", "100000..150000 EUR;300000 EUR"),
    ("20 à 30 % de 10 000 €", "10000 EUR"), ("800 € et + ", "800 EUR"),
    ("1 000€, 1 500 et 2 000 €", "1000 EUR;1500 EUR;2000 EUR"),
    ("soit 1 500 000 F CFA ou 2 287 €", "1500000 XOF;2287 EUR"),
    ("40 millions d’Ariary", "40000000 MGA"), ("10 000 $CAN", "10000 CAD"),
    ("300 000 $ HT", "300000 USD"), ("un demi million d'euros", "500000 EUR"),
    ("cinq cent mille €", "500000 EUR"), ("500 mille euros", "500000 EUR"),
    ("1 500 k€uros", "1500000 EUR"), ("8,5 millions d'euros environ", "8500000 EUR"),
    ("une quinzaine de milliers d'euros", "15000 EUR"), ("un millier d'euros", "1000 EUR"),
    ("10 €/personne et 5 €/enfant", "10 EUR;5 EUR"), ("de 0,5 à 1,5 M€", "500000..1500000 EUR"),
    ("1M€ à 2M€", "1000000..2000000 EUR"),
    ("entre 1 million et 1,5 million d'euros", "1000000..1500000 EUR"),
    ("1 million à 1,5 million d'euros", "1000000..1500000 EUR"),
    ("250 à 300 millions d'euros", "250000000..300000000 EUR"),
    ("25 ou 30 000 euros", "25000 EUR;30000 EUR"),
    ("3 ou 4 millions d'euros", "3000000 EUR;4000000 EUR"),
    ("l'aide passe de 5 à 7 k€", "5000 EUR;7000 EUR"),
    ("les 2 000 000 € (dont 500 000 d'autofinancement)", "2000000 EUR"),
    ("10 000€ Région, 5 000€ Ville", "10000 EUR;5000 EUR"), ("30 000 € + TVA", "30000 EUR"),
    ("au prix de 12 € 50", "12.5 EUR"), ("12 € 50 enfants", "12 EUR"),
    ("environ 12 euros 30 participants", "12 EUR"), ("un montant de 1 234 € 56", "1234.56 EUR"),
    ("A hauteur de 10.000 €.", "10000 EUR"), ("10.000 € 5.000 €", "10000 EUR;5000 EUR"),
    ("Coût : 3,5 M€ ; 2,1 M€ ; 800 k€", "3500000 EUR;2100000 EUR;800000 EUR"),
    ("3,5M€/2,1M€", "3500000 EUR;2100000 EUR"), ("1 500 euros x 3 ans", "1500 EUR"),
    ("1 000 000 d’euros", "1000000 EUR"), ("mille milliards d'euros", "1000000000000 EUR"),
    ("5 millions de F", "5000000 FRF"), ("5 millions de F CFA", "5000000 XOF"),
    ("2 000 000 de francs CFA", "2000000 XOF"), ("5 M€ en 2010 et 6 en 2011", "5000000 EUR"),
    ("le dollar à 1,30 €", "1.3 EUR"), ("1,30 $ pour un euro", "1.3 USD;1 EUR"),
    ("3e tranche 500 €", "500 EUR"), ("2ème 500 €", "500 EUR"), ("le 1er 500 €", "500 EUR"),
    ("25 % 10 000 €", "10000 EUR"), ("+ 10 000 €", "10000 EUR"), ("+10 000 €", "10000 EUR"),
    ("< 23 000 €", "23000 EUR"), ("15 à 20 euros/jour", "15..20 EUR"),
    ("75 € par jour et par personne", "75 EUR"),
    ("entre 2 000 € et 5 000 € par projet", "2000..5000 EUR"),
    ("de 1 000 jusqu'à 5 000 €", "5000 EUR"), ("1 000 à maximum 5 000 €", "5000 EUR"),
    ("deux cents euros", "200 EUR"), ("quatre-vingts euros", "80 EUR"),
    ("quatre vingt dix euros", "90 EUR"), ("cent un euros", "101 EUR"),
    ("mille un euros", "1001 EUR"), ("soixante et onze euros", "71 EUR"),
    ("nonante-cinq francs suisses", "95 CHF"), ("20 mille d'euros", "20000 EUR"),
    ("huit cent mille à un million d'euros", "800000..1000000 EUR"),
    ("10-12 millions d'euros", "10000000..12000000 EUR"), ("100-150€", "100..150 EUR"),
    ("2009-2011: 30 000€", "30000 EUR"), ("2009/2011 30 000€", "30000 EUR"),
    ("(2011)30 000€", "30000 EUR"), ("2011:30 000€", "30000 EUR"), ("2011-30 000€", "30000 EUR"),
    ("CR39-04 5 000 €", "5000 EUR"), ("10 000 €(dix mille)", "10000 EUR"),
    ("12 344 554 habitants et 3 €", "3 EUR"), ("Seine-Saint-Denis 93 50 000 €", "50000 EUR"),
  ])
  func inSentences(_ text: String, _ expected: String) {
    #expect(Self.reading(text) == expected)
  }
}
