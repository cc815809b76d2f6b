/// How currencies are written in French: words, codes of ISO 4217, letters.
///
/// A name that several states share counts with its adjective, or alone as ``Currency/unknown``;
/// one that is another word too, as “livres” and “couronnes” are, only with its adjective.
enum CurrencyWords {
  /// Names in any case, one or more words each.
  static let names: [(code: String, names: String)] = [
    ("EUR", "euro, euros, eur, uro, uros"),
    (
      "USD",
      "dollar, dollars, usd, dollar américain, dollars américains, dollars us, dollar us, "
        + "dollars des états unis, us dollars"
    ),
    ("CAD", "dollar canadien, dollars canadiens"),
    ("AUD", "dollar australien, dollars australiens"),
    ("NZD", "dollar néo zélandais, dollars néo zélandais"),
    ("HKD", "dollars de hong kong"), ("SGD", "dollars de singapour"),
    ("TWD", "dollars taïwanais"),
    ("GBP", "livre sterling, livres sterling, livres sterlings, gbp"),
    ("EGP", "livre égyptienne, livres égyptiennes"),
    ("LBP", "livre libanaise, livres libanaises"),
    ("SYP", "livre syrienne, livres syriennes"), ("SDG", "livres soudanaises"),
    ("TRY", "livre turque, livres turques"), ("IEP", "livres irlandaises"),
    ("FRF", "francs, frs, francs français, franc français, frf, nouveaux francs"),
    ("CHF", "franc suisse, francs suisses, frs suisses, chf"),
    (
      "XOF",
      "franc cfa, francs cfa, frs cfa, fcfa, f cfa, xof, francs c f a, f c f a, franc fcfa, "
        + "francs fcfa"
    ),
    ("XAF", "xaf"),
    (
      "XPF",
      "franc cfp, francs cfp, francs pacifique, franc pacifique, fcfp, f cfp, cfp, "
        + "francs pacifiques"
    ),
    ("BEF", "franc belge, francs belges"), ("LUF", "francs luxembourgeois"),
    ("GNF", "franc guinéen, francs guinéens"),
    ("CDF", "franc congolais, francs congolais"),
    ("BIF", "francs burundais, franc burundais"), ("RWF", "francs rwandais, franc rwandais"),
    ("DJF", "francs djiboutiens, franc djiboutien"),
    ("KMF", "francs comoriens, franc comorien"),
    ("MGF", "francs malgaches, franc malgache"), ("MGA", "ariary, ariarys"),
    ("MAD", "dirham, dirhams, dh, dhs, dirham marocain, dirhams marocains"),
    ("AED", "dirhams émiratis, dirhams des émirats, dirhams des émirats arabes unis"),
    ("TND", "dinar tunisien, dinars tunisiens"),
    ("DZD", "dinar algérien, dinars algériens"),
    ("LYD", "dinars libyens"), ("JOD", "dinars jordaniens"), ("IQD", "dinars irakiens"),
    ("KWD", "dinars koweïtiens"), ("RSD", "dinars serbes"),
    ("JPY", "yen, yens"), ("CNY", "yuan, yuans, renminbi, renminbis, rmb"),
    ("KRW", "won sud coréen, wons sud coréens, wons"), ("VND", "dong vietnamien, dongs"),
    ("THB", "baht, bahts"), ("KHR", "riels"), ("LAK", "kips"), ("IDR", "roupies indonésiennes"),
    ("INR", "roupie indienne, roupies indiennes"), ("PKR", "roupies pakistanaises"),
    ("LKR", "roupies sri lankaises"), ("NPR", "roupies népalaises"),
    ("MUR", "roupies mauriciennes"), ("BDT", "takas"), ("ILS", "shekel, shekels"),
    ("SAR", "riyals saoudiens, riyals"), ("QAR", "riyals qataris"), ("RUB", "rouble, roubles"),
    ("UAH", "hryvnias"), ("PLN", "zloty, zlotys"), ("HUF", "forint, forints"),
    ("CZK", "couronnes tchèques"), ("SEK", "couronnes suédoises"),
    ("NOK", "couronnes norvégiennes"), ("DKK", "couronnes danoises"),
    ("ISK", "couronnes islandaises"), ("RON", "leu roumain, lei roumains, lei"),
    ("BGN", "lev bulgare, leva bulgares, levs"), ("MDL", "lei moldaves"),
    ("BRL", "réal brésilien, réaux brésiliens, reais, réais, reals"),
    ("ARS", "pesos argentins"), ("MXN", "pesos mexicains"), ("CLP", "pesos chiliens"),
    ("COP", "pesos colombiens"), ("CUP", "pesos cubains"), ("UYU", "pesos uruguayens"),
    ("PHP", "pesos philippins"), ("PEN", "nuevos soles"), ("BOB", "bolivianos"),
    ("PYG", "guaranis"), ("VEF", "bolivars"), ("HTG", "gourdes haïtiennes"),
    ("DOP", "pesos dominicains"), ("ZAR", "rand, rands"), ("NGN", "naira, nairas"),
    ("GHS", "cedis"), ("KES", "shillings kényans"), ("TZS", "shillings tanzaniens"),
    ("UGX", "shillings ougandais"), ("ETB", "birrs, birr"), ("MRU", "ouguiya, ouguiyas"),
    ("MZN", "meticals"), ("AOA", "kwanzas"), ("ZMW", "kwachas"), ("GMD", "dalasis"),
    ("CVE", "escudos cap verdiens, escudos du cap vert"), ("XEU", "écus européens"),
    ("DEM", "deutschemark, deutschemarks, deutsche mark, deutsche marks, marks"),
    ("ITL", "lires, lires italiennes"), ("ESP", "pesetas"), ("PTE", "escudos portugais"),
    ("GRD", "drachmes"), ("NLG", "florins"), ("ATS", "schillings"),
    ("GEL", "laris géorgiens"), ("AMD", "drams"), ("ALL", "leks"), ("BAM", "marks convertibles"),
    ("XXX", "dinar, dinars, peso, pesos, roupie, roupies, shilling, shillings"),
  ]

  /// Codes that are a currency in capitals only: “cad” is “c'est-à-dire” as well.
  static let codes: [(code: String, names: String)] = [
    ("AED", "aed"), ("AUD", "aud"), ("BEF", "bef"), ("BIF", "bif"), ("BRL", "brl"),
    ("CAD", "cad"), ("CDF", "cdf"), ("CNY", "cny"), ("CZK", "czk"), ("DEM", "dem"), ("FRF", "ff"),
    ("DJF", "djf"), ("DKK", "dkk"), ("DZD", "dzd"), ("EGP", "egp"), ("GNF", "gnf"),
    ("HKD", "hkd"), ("HTG", "htg"), ("HUF", "huf"), ("ILS", "ils"), ("INR", "inr"),
    ("JPY", "jpy"), ("KES", "kes"), ("KMF", "kmf"), ("KRW", "krw"), ("LBP", "lbp"),
    ("MGA", "mga"), ("MRU", "mru"), ("MXN", "mxn"), ("NGN", "ngn"), ("NOK", "nok"),
    ("NZD", "nzd"), ("PLN", "pln"), ("RUB", "rub"), ("RWF", "rwf"), ("SEK", "sek"),
    ("SGD", "sgd"), ("TND", "tnd"), ("TRY", "try"), ("UAH", "uah"), ("VND", "vnd"),
    ("XPF", "xpf"), ("ZAR", "zar"),
  ]

  /// Letters that mean other things too, such as a « centre de formation d'apprentis »: with a
  /// number that only money has.
  static let otherWords: [(code: String, names: String)] = [
    ("FRF", "f"), ("XOF", "cfa"), ("MAD", "mad"), ("RON", "ron"), ("ILS", "nis"),
  ]

  /// Names whose hundredth is told: “50 centimes”.
  static let hundredths: [(code: String, names: String)] = [
    (
      "EUR",
      "centime, centimes, centime d euro, centimes d euro, centimes d euros, cent d euro, "
        + "cents d euro, eurocent, eurocents"
    ),
    ("FRF", "centime de franc, centimes de franc, centimes de francs"),
    ("CHF", "centime suisse, centimes suisses"),
    ("USD", "cents de dollar, cent de dollar"),
  ]

  /// What may be written in one with a letter for thousands or millions: “KEUR”, “MFCFA”, “KE”.
  static let compounds: [(code: String, names: String)] = [
    ("EUR", "eur, euro, euros, e"), ("USD", "usd"), ("CHF", "chf"), ("GBP", "gbp"),
    ("CAD", "cad"), ("XOF", "fcfa, cfa, xof"), ("XAF", "xaf"), ("FRF", "f, ff, frf"),
    ("MAD", "dh, dhs, mad"),
  ]

  static let compoundPrefixes: [(letters: String, power: Int)] = [
    ("k", 3), ("m", 6), ("md", 9), ("mds", 9),
  ]

  /// Signs, by their scalar.
  static func currency(ofSign scalar: UInt32) -> Currency? {
    switch scalar {
    // The euro, and what files read in a near code page have in its place.
    case 0x20AC, 0x80, 0xA4: .euro
    case 0x24, 0xFF04: Currency(code: "USD")
    case 0xA3, 0x20A4, 0xFFE1: Currency(code: "GBP")
    case 0xA5, 0xFFE5: Currency(code: "JPY")
    case 0x20A3: Currency(code: "FRF")
    case 0x20A6: Currency(code: "NGN")
    case 0x20A9: Currency(code: "KRW")
    case 0x20AA: Currency(code: "ILS")
    case 0x20AB: Currency(code: "VND")
    case 0x20B4: Currency(code: "UAH")
    case 0x20B5: Currency(code: "GHS")
    case 0x20B9: Currency(code: "INR")
    case 0x20BA: Currency(code: "TRY")
    case 0x20BD: Currency(code: "RUB")
    default: nil
    }
  }

  /// The state that letters beside a dollar sign name: “US$”, “$ CAN”.
  static let dollars: [WordKey: Currency] = [
    "us": Currency(code: "USD"), "usa": Currency(code: "USD"), "usd": Currency(code: "USD"),
    "americains": Currency(code: "USD"), "americain": Currency(code: "USD"),
    "can": Currency(code: "CAD"), "ca": Currency(code: "CAD"), "cad": Currency(code: "CAD"),
    "c": Currency(code: "CAD"), "canadiens": Currency(code: "CAD"),
    "canadien": Currency(code: "CAD"), "au": Currency(code: "AUD"),
    "australiens": Currency(code: "AUD"), "hk": Currency(code: "HKD"),
    "nz": Currency(code: "NZD"),
  ]
}
