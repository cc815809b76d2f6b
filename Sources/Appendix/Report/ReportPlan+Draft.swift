import Diagnostics
import JSON
public import Questionnaire

/// A plan for a drafter to start from: what an appendix follows anyway, written out.
extension ReportPlan {
  /// The chapters of an appendix for which nothing was planned.
  public static func usual(for questionnaire: Questionnaire) -> ReportPlan {
    ReportPlan(ReportChapter.usual(for: questionnaire).map { Entry($0) })
  }

  /// The same plan with the usual title of every chapter that has none of its own; it makes the same
  /// appendix. A drafter's own text has no usual title.
  public func titled(for questionnaire: Questionnaire) -> ReportPlan {
    let entries = entries.map { entry in
      if case .text = entry.chapter { return entry }
      return Entry(
        entry.chapter, title: entry.title ?? entry.chapter.title(in: questionnaire),
        text: entry.text)
    }
    return ReportPlan(entries, heading: heading, attributions: attributions)
  }

  /// The same plan with a chapter of what has changed since the survey before, where the usual order
  /// has it, if it lacks one.
  public func withChange() -> ReportPlan {
    guard !entries.contains(where: { $0.chapter == .change }) else { return self }
    let place = entries.firstIndex { [.budget, .annex, .sources].contains($0.chapter) }
    var entries = entries
    entries.insert(Entry(.change), at: place ?? entries.endIndex)
    return ReportPlan(entries, heading: heading, attributions: attributions)
  }

  /// The plan as a JSON file, which reads back equal.
  ///
  /// What it does not say is left out: the title page and the map then follow the survey.
  ///
  /// - Parameter schema: What the file gives as its `$schema`.
  public func encoded(schema: String = "urn:jaune:schema:plan:1") -> [UInt8] {
    guard case .object(let members) = json else { preconditionFailure("not an object") }
    let head: [(key: String, value: JSONOutput)] = [("$schema", .string(schema))]
    return JSONOutput.object(head + members).encoded()
  }

  private var json: JSONOutput {
    .members([
      Member.title: heading.title?.inBothLanguages ?? .absent,
      .subtitle: heading.subtitle?.inBothLanguages ?? .absent,
      .edition: heading.edition?.inBothLanguages ?? .absent,
      .organiser: heading.organiser?.inBothLanguages ?? .absent,
      .map: attributions.isEmpty ? .absent : map,
      .chapters: .array(entries.map(\.json)),
    ])
  }

  /// The areas in the order of their codes: a dictionary has none.
  private var map: JSONOutput {
    .object(
      attributions.sorted { $0.key < $1.key }.map { area, countries in
        (key: area, value: .array(countries.map(JSONOutput.string)))
      })
  }
}

extension ReportPlan.Entry {
  fileprivate var json: JSONOutput {
    var (question, text) = (JSONOutput.absent, self.text?.plan ?? .absent)
    switch chapter {
    case .question(let id): question = .string(id.text)
    case .text(let own): text = own.plan
    default: break
    }
    return .members([
      ReportPlan.ChapterMember.chapter: .string(chapter.planName.rawValue),
      .question: question,
      .title: title?.inBothLanguages ?? .absent,
      .text: text,
    ])
  }
}

extension BilingualText {
  /// One string where both languages say the same.
  fileprivate var plan: JSONOutput { french == english ? .string(french) : inBothLanguages }
}

extension ReportChapter {
  /// The word a plan file names the chapter by.
  fileprivate var planName: ReportPlan.ChapterName {
    switch self {
    case .method: .method
    case .overview: .overview
    case .question: .question
    case .gaps: .gaps
    case .coordination: .coordination
    case .perception: .perception
    case .change: .change
    case .budget: .budget
    case .annex: .annex
    case .sources: .sources
    case .text: .text
    }
  }
}
