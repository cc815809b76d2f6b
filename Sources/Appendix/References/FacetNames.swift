import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables
import Territories

/// What the values of facets are called, in the order they are offered in.
struct FacetNames {
  private var values: [Facet.ID: [(id: String, name: BilingualText)]] = [:]
  private var known: Set<Tag> = []

  /// Forms, actors, questions and their items.
  init(_ survey: Survey) {
    for table in survey.tables {
      add(.form, table.form.id.text, table.form.title)
      for row in table.rowsInOrder {
        let actor = table.actor(row)
        add(.actor, actor.id, BilingualText(verbatim: actor.name))
      }
    }
    for question in survey.questionnaire.standardQuestions {
      add(.question, question.id.text, question.title)
      guard question.scale == .nominal else { continue }
      for item in question.items { add(.theme, "\(question.id)/\(item.id)", item.label) }
    }
    for form in survey.questionnaire.forms {
      for question in form.questions where question.standard == nil {
        add(
          .question, PartTags.name(of: question, in: form.id),
          BilingualText(verbatim: question.wording))
      }
      for variable in form.variables {
        guard let item = variable.item else { continue }
        add(.theme, variable.id.text, BilingualText(verbatim: item.label))
      }
    }
  }

  mutating func add(_ facet: Facet.ID, _ id: String, _ name: BilingualText) {
    guard known.insert(Tag(facet, id)).inserted else { return }
    values[facet, default: []].append((id, name))
  }

  /// The values that a comparison's columns are tagged by.
  mutating func add(_ comparison: Comparison) {
    for value in comparison.values {
      for tag in comparison.subject.tags(of: value, question: comparison.question) {
        add(tag.facet, tag.value, tag.facet == .zone ? value.group ?? value.name : value.name)
      }
    }
  }

  /// The subjects, kinds and weights of gaps.
  mutating func add(_ gaps: [Gap]) {
    for gap in gaps {
      add(.kind, gap.kind.rawValue, gap.kind.name)
      for tag in GapTags.subject(of: gap) { add(tag.facet, tag.value, gap.subject.name) }
    }
    for severity in GapSeverity.allCases.reversed() {
      add(.severity, severity.rawValue, severity.name)
    }
  }

  /// The facets of a document, each with those of its values that parts of the document bear.
  func facets(of blocks: [Block], _ language: Language) -> [Facet] {
    let used = TagCollection(blocks).tags
    return Self.order.compactMap { id, name in
      var offered = values[id, default: []].filter { used.contains(Tag(id, $0.id)) }
      let named = Set(offered.map(\.id))
      let others = used.lazy.filter { $0.facet == id && !named.contains($0.value) }.map(\.value)
      offered += others.sorted().map { ($0, BilingualText(verbatim: $0)) }
      guard !offered.isEmpty else { return nil }
      return Facet(
        id, name: name[language],
        values: offered.map { Facet.Value($0.id, $0.name[language]) })
    }
  }

  private static let order: [(Facet.ID, BilingualText)] = [
    (.form, BilingualText(fr: "Formulaire", en: "Form")),
    (.actor, BilingualText(fr: "Acteur", en: "Actor")),
    (.zone, BilingualText(fr: "Zone", en: "Zone")),
    (.country, BilingualText(fr: "Pays", en: "Country")),
    (.theme, BilingualText(fr: "Thème", en: "Theme")),
    (.question, BilingualText(fr: "Question", en: "Question")),
    (.kind, BilingualText(fr: "Nature du manque", en: "Kind of gap")),
    (.severity, BilingualText(fr: "Gravité", en: "Weight")),
  ]
}
