import Charts
public import Diagnostics
public import Files
import JSON
public import Questionnaire

extension ReportPlan {
  enum Member: String, CaseIterable {
    case title, subtitle, edition, organiser, map, chapters
  }

  enum ChapterMember: String, CaseIterable {
    case chapter, question, title, text
  }

  /// The words a plan names chapters by.
  enum ChapterName: String, CaseIterable {
    case method, overview, question, gaps, coordination, perception, change, budget, annex, sources
    case text
  }

  /// Reads a plan file.
  ///
  /// - Parameter log: Receives what is wrong with it; the chapters that can be read are used.
  /// - Returns: `nil` where nothing of it can be used.
  /// - Throws: ``FileError`` when there is no such file.
  public static func load(
    _ path: String, for questionnaire: Questionnaire, log: inout DiagnosticLog
  ) throws(FileError) -> ReportPlan? {
    let bytes = try ByteStorage.contents(ofFile: path)
    var found: [Diagnostic] = []
    defer { log.report(contentsOf: found) }
    return JSONDocument.parse(bytes, file: path) { found.append($0) }.flatMap { root in
      JSONReader.read(root, file: path, report: { found.append($0) }) { reader in
        read(reader, questionnaire)
      }
    }
  }

  /// The JSON Schema (draft 2020-12) of plan files.
  public static var schema: String {
    String(decoding: PackageResources.plan_schema_json, as: UTF8.self)
  }

  private static func read(_ root: JSONReader, _ questionnaire: Questionnaire) -> ReportPlan? {
    guard let object = root.object(Member.self) else { return nil }
    let heading = Heading(
      title: object[.title]?.localizedText(), subtitle: object[.subtitle]?.localizedText(),
      edition: object[.edition]?.localizedText(), organiser: object[.organiser]?.localizedText())
    let attributions = object[.map].map(attributions) ?? [:]
    return object.required(.chapters)?.elements().map { elements in
      ReportPlan(
        elements.compactMap { entry($0, questionnaire) }, heading: heading,
        attributions: attributions)
    }
  }

  /// `{"EH-W": ["MA"]}`: the areas of the map that are not to be shaded by its own table.
  private static func attributions(_ reader: JSONReader) -> [String: [String]] {
    guard let members = reader.value.members else {
      return reader.wrong(expected: JSONKind.object.name) ?? [:]
    }
    let known = WorldMap.areaCodes
    var attributions: [String: [String]] = [:]
    for area in members.map(\.key) {
      guard let child = reader.child(area) else { continue }
      guard known.contains(area) else {
        child.report(
          .warning, "plan-unknown-area",
          BilingualText(
            fr: "la carte n'a pas de territoire « \(area) » ; il est ignoré",
            en: "the map has no area “\(area)”; it is left aside"),
          suggestion: .didYouMean(EditDistance.nearest(to: area, among: known)))
        continue
      }
      attributions[area] = child.elements()?.compactMap { $0.nonEmptyString() }
    }
    return attributions
  }

  private static func entry(_ reader: JSONReader, _ questionnaire: Questionnaire) -> Entry? {
    guard let object = reader.object(ChapterMember.self),
      let name = object.required(.chapter)?.word(ChapterName.self)
    else { return nil }
    let title = object[.title]?.localizedText()
    if name == .text {
      return object.required(.text).flatMap(words).map { Entry(.text($0), title: title) }
    }
    let text = object[.text].flatMap(words)
    func entry(_ chapter: ReportChapter) -> Entry { Entry(chapter, title: title, text: text) }
    switch name {
    case .question:
      guard let id = object.required(.question)?.nonEmptyString() else { return nil }
      let question = StandardQuestion.ID(id)
      guard questionnaire.standardQuestion(question) != nil else {
        report(id, questionnaire, object.at(.question))
        return nil
      }
      return entry(.question(question))
    case .text: return nil
    case .method: return entry(.method)
    case .overview: return entry(.overview)
    case .gaps: return entry(.gaps)
    case .coordination: return entry(.coordination)
    case .perception: return entry(.perception)
    case .change: return entry(.change)
    case .budget: return entry(.budget)
    case .annex: return entry(.annex)
    case .sources: return entry(.sources)
    }
  }

  /// A drafter's text, which may be empty: one for both languages, or one for each.
  private static func words(_ reader: JSONReader) -> BilingualText? {
    if reader.value.kind == .object { return reader.localizedText() }
    return reader.string().map(BilingualText.init(verbatim:))
  }

  private static func report(_ id: String, _ questionnaire: Questionnaire, _ reader: JSONReader) {
    let known = questionnaire.standardQuestions.map(\.id.text)
    let list = known.joined(separator: ", ")
    reader.report(
      .error, "plan-unknown-question",
      BilingualText(
        fr: "le questionnaire n'a pas de question standard « \(id) » ; le chapitre est laissé",
        en: "the questionnaire has no standard question “\(id)”; the chapter is left out"),
      suggestion: .didYouMean(EditDistance.nearest(to: id, among: known))
        ?? BilingualText(
          fr: "les questions : \(list)", en: "the questions: \(list)"))
  }
}
