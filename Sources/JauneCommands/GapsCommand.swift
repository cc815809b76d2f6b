import Appendix
import CommandTree
import Diagnostics
import Files
import Gaps
import Harmonisation
import Rendering
import Terminal

/// `jaune gaps`: what is missing, what overlaps, what contradicts itself.
struct GapsCommand: Command {
  private static let kind = Option(
    "kind", .oneOf(GapKind.self), repeats: true,
    help: BilingualText(
      fr: "Une seule nature de manques ; l'option se répète.",
      en: "One kind of gaps only; may be given again."))

  private static let severity = Option(
    "min-severity", .oneOf(GapSeverity.self), default: GapSeverity.low.rawValue,
    help: BilingualText(
      fr: "Ne dit que les manques de cette gravité et au-dessus.",
      en: "Tells gaps of this severity and above only."))

  private static let explain = Option(
    "explain", .text(BilingualText(fr: "IDENTIFIANT", en: "ID")),
    help: BilingualText(
      fr: "Remonte d'un manque à ses cellules.", en: "Leads from a gap to its cells."))

  private static let graph = Option(
    "graph", .file(extensions: ["graphml", "dot"]),
    help: BilingualText(
      fr: "Écrit aussi qui agit où et qui nomme qui, en GraphML ou en DOT selon l'extension.",
      en: "Also writes who acts where and who names whom, as GraphML or DOT by the extension."))

  static let description = CommandDescription(
    name: "gaps",
    summary: BilingualText(
      fr: "Dit ce qui manque, ce qui se recoupe et ce qui se contredit.",
      en: "Tells what is missing, what overlaps and what contradicts itself."),
    discussion: BilingualText(
      fr: "Un résumé, puis chaque nature de manques avec la question à laquelle elle répond. "
        + "Chaque manque cite ses cellules ; --explain les montre. En CSV : "
        + "kind,severity,forms,actors,subject,message,evidence.",
      en: "A summary, then each kind of gaps with the question it answers. Every gap names its "
        + "cells; --explain shows them. As CSV: "
        + "kind,severity,forms,actors,subject,message,evidence."),
    parameters: [
      SurveyArgument.survey, kind, GapSource.against, severity, explain, graph, GridFormat.option,
      TextWidth.option,
      OutputOption.output,
    ],
    examples: [
      .init(
        "jaune gaps Fixtures/annexe-6 --min-severity medium",
        BilingualText(fr: "Les manques qui comptent.", en: "The gaps that matter.")),
      .init(
        "jaune gaps Fixtures/annexe-6 --kind coverage --format csv -o manques.csv",
        BilingualText(fr: "Une nature, pour un tableur.", en: "One kind, for a spreadsheet.")),
      .init(
        "jaune gaps Fixtures/annexe-6 --kind coordination --graph reseau.graphml",
        BilingualText(fr: "Qui se croise où, et le graphe.", en: "Who meets where, and the graph.")),
    ])

  private let survey: String
  private let previous: String?
  private let kinds: [GapKind]
  /// Whether the user named the kinds.
  private let namesKinds: Bool
  private let least: GapSeverity
  private let explained: String?
  private let graph: String?
  private let format: GridFormat?
  private let width: Int?
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    previous = arguments[GapSource.against]
    let asked = arguments.all(Self.kind)
    namesKinds = !asked.isEmpty
    kinds = asked.isEmpty ? GapKind.allCases : GapKind.allCases.filter(asked.contains)
    least = arguments[Self.severity] ?? .low
    explained = arguments[Self.explain]
    graph = arguments[Self.graph]
    output = arguments[OutputOption.output]
    format = try GridFormat.asked(arguments[GridFormat.option], output: output)
    width = arguments[TextWidth.option]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let source = try GapSource(survey, against: previous, in: &console)
    let context = source.context
    let analysis = GapAnalysis(context, kinds: kinds, least: explained == nil ? least : .low)
    if namesKinds, explained == nil { tellObstacles(analysis.gaps, context, in: &console) }
    let bytes =
      try explained.map { try explanation(of: $0, analysis, context, console) }
      ?? written(analysis.gaps, context, console)
    if let graph {
      try OutputOption.write(
        graphBytes(context, graph, console.language), to: graph, sparing: source.files,
        in: &console)
    }
    try OutputOption.write(bytes, to: output, sparing: source.files, in: &console)
    return source.hasErrors ? .inputHasErrors : .success
  }

  /// Tells on standard error which of the analyses asked for could not be made, where the output is
  /// data and has no room for it.
  private func tellObstacles(_ gaps: [Gap], _ context: GapContext, in console: inout Console) {
    guard format == .csv || format == .json else { return }
    let barren = kinds.filter { kind in !gaps.contains { $0.kind == kind } }
    var log = DiagnosticLog()
    for obstacle in context.obstacles(to: barren) {
      let name = obstacle.kind.name
      log.report(
        Diagnostic(
          .note, "gaps-unmade", at: SourcePlace(file: survey),
          BilingualText(
            fr: "l'analyse « \(name.french) » n'a pas pu être faite",
            en: "the analysis “\(name.english)” could not be made"),
          cause: obstacle.reason, suggestion: obstacle.remedy))
    }
    DiagnosticPrinter.print(log, to: &console)
  }

  private func graphBytes(_ context: GapContext, _ path: String, _ language: Language) -> [UInt8] {
    let graph = CoordinationGraph(context.survey)
    return PathName.fileExtension(of: path) == "dot"
      ? graph.dot(language: language) : graph.graphML(language: language)
  }

  private func written(_ gaps: [Gap], _ context: GapContext, _ console: Console) -> [UInt8] {
    let language = console.language
    let document = GapComposer(context, language: language).document(of: gaps, kinds: kinds)
    switch format ?? .text {
    case .text:
      let width = width ?? TextWidth.usual(to: output, in: console)
      return Array(TextRenderer(width: width).render(document).utf8)
    case .md: return Array(MarkdownRenderer().render(document).utf8)
    case .html: return Array(HTMLRenderer().render(document).utf8)
    case .csv: return GapExport(context, language: language).csv(gaps)
    case .json: return GapExport(context, language: language).json(gaps)
    }
  }

  private func explanation(
    of id: String, _ analysis: GapAnalysis, _ context: GapContext, _ console: Console
  ) throws -> [UInt8] {
    guard let gap = analysis.gap(id) else {
      let known = analysis.gaps.map(\.id)
      throw CommandFailure(
        .wrongUsage,
        BilingualText(
          fr: "aucun manque ne s'appelle « \(id) »", en: "no gap is called “\(id)”"),
        suggestion: .didYouMean(EditDistance.nearest(to: id, among: known))
          ?? BilingualText(
            fr: "les identifiants : jaune gaps \(survey)", en: "the ids: jaune gaps \(survey)"))
    }
    let document = GapExplanation(context, language: console.language).document(of: gap)
    let width = width ?? TextWidth.usual(to: output, in: console)
    switch format ?? .text {
    case .json: return GapExport(context, language: console.language).json([gap])
    case .csv: return GapExport(context, language: console.language).csv([gap])
    case .md: return Array(MarkdownRenderer().render(document).utf8)
    case .html: return Array(HTMLRenderer().render(document).utf8)
    case .text: return Array(TextRenderer(width: width).render(document).utf8)
    }
  }
}
