import Charts
import Diagnostics
import Documents
import Gaps
import Harmonisation
import Responses
import Text

extension ReportFigures {
  /// Which actors meet in which countries, and which of them have to do with one another; `nil`
  /// where no two act in one country.
  func coordination(table: String? = nil) -> Figure? {
    guard let view = CoordinationView(CoordinationGraph(survey)) else { return nil }
    let labels = Dictionary(
      view.graph.actors.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    let forms = Dictionary(
      survey.survey.tables.map { ($0.form.id.text, $0.form) },
      uniquingKeysWith: { first, _ in first })
    let chart = BipartiteGraph(
      lefts: view.actors.map { actor in
        .init(actor.id, actor.label, group: forms[actor.form].flatMap(group))
      },
      rights: view.places.map { .init($0.code, $0.name[language], count: view.counts[$0.code]) },
      links: view.actions.map { action in
        let place = view.names[action.place]?[language] ?? action.place
        return .init(
          action.actor, action.place, weight: action.count, isFirm: view.isAmongPartners(action),
          title: Self.title(
            of: action, "\(labels[action.actor] ?? action.actor) – \(place)",
            view.isAmongPartners(action))[language])
      },
      ties: view.pairs.map { pair in
        .init(pair.first, pair.second, title: Self.title(of: pair, labels)[language])
      },
      leftTitle: BilingualText(fr: "Acteurs", en: "Actors")[language],
      rightTitle: BilingualText(fr: "Pays, nombre d'acteurs", en: "Countries, number of actors")[
        language],
      key: .init(
        firm: BilingualText(
          fr: "y agit avec un acteur qu'il nomme ou qui le nomme",
          en: "acts there with an actor it names, or is named by")[language],
        broken: BilingualText(
          fr: "y agit sans lien dit avec un autre",
          en: "acts there without a link told with another")[language],
        tie: BilingualText(fr: "l'un nomme l'autre", en: "one names the other")[language]),
      unit: actorUnit, language: language)
    let met = view.places.map {
      CountedValue($0.name[language], view.counts[$0.code, default: 0])
    }
    let most = Drafting.ranks(of: met, byName: true).joined().prefix(8).map {
      "\($0.name) (\($0.count))"
    }
    let firm = view.actions.count { view.isAmongPartners($0) }
    let places = counted(
      view.places.count, BilingualText(fr: "pays", en: "country"),
      BilingualText(fr: "pays", en: "countries"))
    let pairs = counted(
      view.pairs.count, BilingualText(fr: "paire", en: "pair"),
      BilingualText(fr: "paires", en: "pairs"))
    let text = BilingualText(
      fr: "Graphe : \(view.actors.count) acteurs à gauche, \(places) à droite, "
        + "\(view.actions.count) liens, dont \(firm) entre acteurs qui se nomment ; \(pairs) "
        + "d'acteurs dont l'un nomme l'autre. Pays où le plus d'acteurs se croisent : "
        + "\(draft.list(most)).",
      en: "Graph: \(view.actors.count) actors on the left, \(places) on the right, "
        + "\(view.actions.count) links, \(firm) of them among actors that name one another; "
        + "\(pairs) of actors of which one names the other. Countries where most actors meet: "
        + "\(draft.list(most)).")
    return Figure(
      title: BilingualText(
        fr: "Qui agit où, et avec qui", en: "Who acts where, and with whom")[language],
      description: description(text, table: table), drawing: chart.drawing(),
      remarks: remarks(view).map { draft.bound($0) }, anchor: .figure("coordination"))
  }

  /// What is not drawn.
  private func remarks(_ view: CoordinationView) -> [BilingualText] {
    var remarks = [
      BilingualText(
        fr:
          "D'après toutes les réponses, pays où deux acteurs au moins disent agir, chacun avec ses "
          + "régions et ses villes. Plus un trait est épais, plus l'acteur nomme le pays.",
        en: "By all answers, countries in which two actors or more say they act, each with its "
          + "regions and towns. The thicker a line, the more often the actor names the country.")
    ]
    if !view.hiddenPlaces.isEmpty {
      let count = view.hiddenPlaces.count
      let isOne = count == 1
      let names = view.hiddenPlaces.map { $0.name[language] }
        .map { (key: TextFold.folded($0), name: $0) }.sorted { $0.key < $1.key }
      let list = draft.list(names.map(\.name), atMost: 20)
      remarks.append(
        BilingualText(
          fr: "\(count) autre\(isOne ? "" : "s") pays, où se croisent moins d'acteurs, "
            + "\(isOne ? "n'est pas figuré" : "ne sont pas figurés") : \(list).",
          en: "\(count) other \(isOne ? "country" : "countries"), in which fewer actors meet, "
            + "\(isOne ? "is" : "are") not shown: \(list)."))
    }
    if view.hiddenActors > 0 {
      let isOne = view.hiddenActors == 1
      remarks.append(
        BilingualText(
          fr: "Les \(view.actors.count) acteurs qui ont le plus de liens ; \(view.hiddenActors) "
            + (isOne ? "autre n'est pas figuré" : "autres ne sont pas figurés")
            + ", et les nombres d'acteurs les comptent.",
          en: "The \(view.actors.count) actors with the most links; \(view.hiddenActors) "
            + "other\(isOne ? " is" : "s are") not shown, and the numbers of actors count them."))
    }
    if view.hiddenPairs > 0 {
      let isOne = view.hiddenPairs == 1
      remarks.append(
        BilingualText(
          fr: "\(view.hiddenPairs) autre\(isOne ? "" : "s") paire\(isOne ? "" : "s") d'acteurs "
            + "qui se nomment \(isOne ? "n'a" : "n'ont") pas d'arc ; les traits en tiennent "
            + "compte.",
          en: "\(view.hiddenPairs) other pair\(isOne ? "" : "s") of actors that name one another "
            + "\(isOne ? "has" : "have") no arc; the lines take account of them."))
    }
    return remarks
  }

  private static func title(
    of action: CoordinationGraph.Action, _ ends: String, _ isAmongPartners: Bool
  ) -> BilingualText {
    let count = action.count
    let since = action.since.map { (", depuis \($0)", ", since \($0)") } ?? ("", "")
    let partner = isAmongPartners ? (", avec un acteur lié", ", with an actor it knows") : ("", "")
    return BilingualText(
      fr: "\(ends)\u{A0}: \(count) mention\(count > 1 ? "s" : "")\(since.0)\(partner.0)",
      en: "\(ends): \(count) mention\(count == 1 ? "" : "s")\(since.1)\(partner.1)")
  }

  private static func title(
    of pair: CoordinationView.Pair, _ labels: [String: String]
  ) -> BilingualText {
    let (first, second) = (labels[pair.first] ?? pair.first, labels[pair.second] ?? pair.second)
    guard pair.isMutual else {
      return BilingualText(fr: "\(first) nomme \(second)", en: "\(first) names \(second)")
    }
    return BilingualText(
      fr: "\(first) et \(second) se nomment", en: "\(first) and \(second) name one another")
  }
}
