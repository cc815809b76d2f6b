import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables
import Territories
import Text

/// What the parts of a document are about: whose answers, to what, and what was read in them.
struct PartTags: Sendable {
  private let survey: Survey
  /// `nil` where nothing was read in the answers, as for grids alone.
  private let harmonised: HarmonisedSurvey?

  init(_ survey: Survey, _ harmonised: HarmonisedSurvey? = nil) {
    self.survey = survey
    self.harmonised = harmonised
  }

  /// Whose answers a column or a row shows.
  static func tags(of actor: Actor, _ form: Form.ID) -> [Tag] {
    [Tag(.form, form.text), Tag(.actor, actor.id)]
  }

  /// Standard questions go by their own name, those of one form by the form's too: `ceser:q1`.
  static func name(of question: Question, in form: Form.ID) -> String {
    question.standard?.text ?? "\(form):\(question.id)"
  }

  /// What a row of a grid asks for: its question, its item, its zone.
  func tags(of cell: CellReference) -> [Tag] {
    guard let form = survey.questionnaire.form(cell.form) else { return [] }
    let variable = form.variables[cell.column]
    var tags = [Tag(.question, Self.name(of: variable.question, in: form.id))]
    let scale = survey.questionnaire.standard(of: variable.question)?.scale
    if scale == .nominal, variable.item != nil { tags.append(Tag(.theme, variable.id.text)) }
    if let zone = harmonised?.declaredZone(of: cell) { tags.append(Self.tag(of: zone)) }
    return tags
  }

  /// The countries and zones that an answer names.
  func tags(readIn cell: CellReference) -> [Tag] {
    guard let harmonised else { return [] }
    var tags: [Tag] = []
    for reading in harmonised.territories[cell] where !reading.isFrench {
      let country = reading.country.map { Tag(.country, $0.iso2 ?? $0.id) }
      let zone = reading.zone.map(Self.tag)
      for tag in [country, zone].compactMap(\.self) where !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  static func tag(of zone: Zone) -> Tag { Tag(.zone, Slug.of(zone.name.english)) }
}

extension FacetNames {
  /// The zones and countries that answers name.
  mutating func add(_ survey: HarmonisedSurvey) {
    for zone in survey.zones.zones { add(PartTags.tag(of: zone), zone.name) }
    var countries: [String: Place] = [:]
    for table in survey.survey.tables {
      for cell in survey.territories.cells(of: table.form.id) {
        if let zone = survey.declaredZone(of: cell) { add(PartTags.tag(of: zone), zone.name) }
        for reading in survey.territories[cell] where !reading.isFrench {
          guard let country = reading.country else { continue }
          countries[country.iso2 ?? country.id] = country
        }
      }
    }
    let names = countries.map { id, place in (TextFold.folded(place.frenchName), id, place) }
    for (_, id, place) in names.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
      add(.country, id, BilingualText(fr: place.frenchName, en: place.englishName))
    }
  }

  private mutating func add(_ tag: Tag, _ name: BilingualText) { add(tag.facet, tag.value, name) }
}

extension Comparison.Subject {
  /// What a column of the comparison is about.
  func tags(of value: Comparison.Value, question: StandardQuestion?) -> [Tag] {
    switch self {
    case .zone: [Tag(.zone, value.id)]
    case .country:
      [Tag(.country, value.id)] + (value.group.map { [Tag(.zone, Slug.of($0.english))] } ?? [])
    case .domain:
      question?.scale == .nominal
        ? [
          Tag(
            .theme, question?.item(.init(value.id)).map { "\(question!.id)/\($0.id)" } ?? value.id)
        ]
        : []
    case .form: [Tag(.question, value.id)]
    case .territory, .duration, .answer, .status, .year: []
    }
  }
}
