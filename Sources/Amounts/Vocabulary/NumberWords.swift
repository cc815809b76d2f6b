/// The words of numbers, of Belgium and Switzerland too.
enum NumberWords {
  static let numbers: [(String, NumberWord)] =
    [
      ("zéro", .unit(0)), ("un", .unit(1)), ("une", .unit(1)), ("deux", .unit(2)),
      ("trois", .unit(3)), ("quatre", .unit(4)), ("cinq", .unit(5)), ("six", .unit(6)),
      ("sept", .unit(7)), ("huit", .unit(8)), ("neuf", .unit(9)), ("dix", .teen(10)),
      ("onze", .teen(11)), ("douze", .teen(12)), ("treize", .teen(13)), ("quatorze", .teen(14)),
      ("quinze", .teen(15)), ("seize", .teen(16)), ("vingt", .ten(20)), ("vingts", .ten(20)),
      ("trente", .ten(30)), ("quarante", .ten(40)), ("cinquante", .ten(50)),
      ("soixante", .ten(60)), ("septante", .ten(70)), ("huitante", .ten(80)),
      ("octante", .ten(80)), ("nonante", .ten(90)), ("cent", .hundred), ("cents", .hundred),
      ("mille", .thousand), ("milles", .thousand), ("million", .large(6)),
      ("millions", .large(6)), ("milliard", .large(9)), ("milliards", .large(9)),
      ("billion", .large(12)), ("billions", .large(12)), ("et", .and), ("demi", .half),
      ("demie", .half),
    ]

  static let magnitudes: [(String, Magnitude)] = [
    ("mille", Magnitude(power: 3)), ("milles", Magnitude(power: 3)),
    ("millier", Magnitude(power: 3)), ("milliers", Magnitude(power: 3)),
    ("million", Magnitude(power: 6)), ("millions", Magnitude(power: 6)),
    ("milion", Magnitude(power: 6)), ("milions", Magnitude(power: 6)),
    ("milliard", Magnitude(power: 9)), ("milliards", Magnitude(power: 9)),
    ("billion", Magnitude(power: 12)), ("billions", Magnitude(power: 12)),
    ("k", Magnitude(power: 3, isLetters: true)), ("m", Magnitude(power: 6, isLetters: true)),
    ("mio", Magnitude(power: 6, isLetters: true)), ("mios", Magnitude(power: 6, isLetters: true)),
    ("mln", Magnitude(power: 6, isLetters: true)), ("md", Magnitude(power: 9, isLetters: true)),
    ("mds", Magnitude(power: 9, isLetters: true)), ("mrd", Magnitude(power: 9, isLetters: true)),
    ("mrds", Magnitude(power: 9, isLetters: true)), ("mia", Magnitude(power: 9, isLetters: true)),
    ("g", Magnitude(power: 9, isLetters: true)), ("bn", Magnitude(power: 9, isLetters: true)),
    ("dizaine", round(10)), ("dizaines", round(10)), ("douzaine", round(12)),
    ("douzaines", round(12)), ("quinzaine", round(15)), ("vingtaine", round(20)),
    ("trentaine", round(30)), ("quarantaine", round(40)), ("cinquantaine", round(50)),
    ("soixantaine", round(60)), ("centaine", round(100)), ("centaines", round(100)),
  ]

  private static func round(_ factor: Int) -> Magnitude {
    Magnitude(factor: factor, isRound: true)
  }
}
