public import Diagnostics
public import Files
import JSON
public import Questionnaire

extension ReportPlan {
  enum Member: String, CaseIterable {
    case chapters
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
    return object.required(.chapters)?.elements().map { elements in
      ReportPlan(elements.compactMap { entry($0, questionnaire) })
    }
  }

  private static func entry(_ reader: JSONReader, _ questionnaire: Questionnaire) -> Entry? {
    guard let object = reader.object(ChapterMember.self),
      let name = object.required(.chapter)?.word(ChapterName.self)
    else { return nil }
    let title = object[.title]?.localizedText()
    switch name {
    case .question:
      guard let id = object.required(.question)?.nonEmptyString() else { return nil }
      let question = StandardQuestion.ID(id)
      guard questionnaire.standardQuestion(question) != nil else {
        report(id, questionnaire, object.at(.question))
        return nil
      }
      return Entry(.question(question), title: title)
    case .text:
      return object.required(.text)?.string().map { Entry(.text($0), title: title) }
    case .method: return Entry(.method, title: title)
    case .overview: return Entry(.overview, title: title)
    case .gaps: return Entry(.gaps, title: title)
    case .coordination: return Entry(.coordination, title: title)
    case .perception: return Entry(.perception, title: title)
    case .change: return Entry(.change, title: title)
    case .budget: return Entry(.budget, title: title)
    case .annex: return Entry(.annex, title: title)
    case .sources: return Entry(.sources, title: title)
    }
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
