import CommandTree
import Diagnostics
import Files
import Harmonisation
import Terminal

/// `jaune explain`: one answer, with all that was read in it and why.
struct ExplainCommand: Command {
  enum Format: String, CaseIterable {
    case text, json
  }

  private static let actor = Argument(
    "actor", .text(BilingualText(fr: "ACTEUR", en: "ACTOR")),
    help: BilingualText(
      fr: "Qui répond : nom, nom court, identifiant ou alias.",
      en: "Who answers: name, label, id or alias."))

  private static let question = Argument(
    "question", .text(BilingualText(fr: "QUESTION", en: "QUESTION")),
    help: BilingualText(
      fr: "La question, par son numéro dans le formulaire de l'acteur ou par son nom standard.",
      en: "The question, by its number in the actor's form or by its standard name."))

  private static let item = Argument(
    "item", .text(BilingualText(fr: "LIGNE", en: "ITEM")), isRequired: false,
    help: BilingualText(
      fr: "La ligne, par son libellé ou son nom standard ; sinon toutes.",
      en: "The item, by its label or its standard name; else all of them."))

  private static let form = Option(
    "form", .text(BilingualText(fr: "FORMULAIRE", en: "FORM")),
    help: BilingualText(
      fr: "Le formulaire, quand deux acteurs ont le même nom.",
      en: "The form, where two actors have one name."))

  private static let format = Option(
    "format", .oneOf(Format.self),
    help: BilingualText(
      fr: "« text » pour une personne, « json » pour un programme ; sinon selon l'extension de -o, "
        + "sinon « text ».",
      en: "“text” for a person, “json” for a program; else by -o's extension, else “text”."))

  static let description = CommandDescription(
    name: "explain",
    summary: BilingualText(
      fr: "Explique une réponse : où elle est, ce qui y est lu, et pourquoi.",
      en: "Explains an answer: where it stands, what is read in it, and why."),
    discussion: BilingualText(
      fr: "La question telle que posée et sa question standard, le texte avec chaque lecture "
        + "soulignée et numérotée (territoires, temps, montants, acteurs), puis chaque lecture : "
        + "ce qu'elle vaut, avec quelle confiance, et d'où elle vient. En JSON, chaque lecture a "
        + "sa place en octets et en caractères Unicode.",
      en: "The question as asked and its standard question, the text with each reading underlined "
        + "and numbered (territories, times, amounts, actors), then each reading: what it stands "
        + "for, how sure it is, and where it comes from. As JSON, each reading has its place in "
        + "bytes and in Unicode scalars."),
    parameters: [
      SurveyArgument.survey, actor, question, item, form, format, TextWidth.option,
      OutputOption.output,
    ],
    examples: [
      .init(
        "jaune explain Fixtures/annexe-6 \"CESER Auvergne\" 4 Europe",
        BilingualText(fr: "Une cellule.", en: "One cell.")),
      .init(
        "jaune explain Fixtures/annexe-6 Yvelines territories",
        BilingualText(
          fr: "Toutes les lignes d'une question, par son nom standard.",
          en: "All items of a question, by its standard name.")),
      .init(
        "jaune explain Fixtures/annexe-6 Centre tools --form ceser --format json",
        BilingualText(fr: "Pour un programme.", en: "For a program.")),
    ])

  private let survey: String
  private let request: QuestionExplanation.Request
  private let format: Format
  private let width: Int?
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    request = QuestionExplanation.Request(
      actor: try arguments.require(Self.actor), question: try arguments.require(Self.question),
      item: arguments[Self.item], form: arguments[Self.form])
    output = arguments[OutputOption.output]
    width = arguments[TextWidth.option]
    let named = output.flatMap { Format(rawValue: PathName.fileExtension(of: $0)) }
    format = arguments[Self.format] ?? named ?? .text
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let (survey, log) = try SurveyArgument.openReadings(survey, in: &console)
    let explanations = try QuestionExplanation.all(request, in: survey)
    let bytes =
      switch format {
      case .json: ExplanationJSON(survey.survey, language: console.language).bytes(explanations)
      case .text: text(explanations, survey, console)
      }
    try OutputOption.write(bytes, to: output, sparing: survey.survey.files, in: &console)
    return log.hasErrors ? .inputHasErrors : .success
  }

  private func text(
    _ explanations: [QuestionExplanation], _ survey: HarmonisedSurvey, _ console: Console
  ) -> [UInt8] {
    let isScreen = output == nil || output == "-"
    let text = ExplanationText.text(
      of: explanations, in: survey.survey, language: console.language,
      width: width ?? TextWidth.usual(to: output, in: console),
      terminal: isScreen ? console.outputCapabilities : .plain)
    return Array(text.utf8)
  }
}
