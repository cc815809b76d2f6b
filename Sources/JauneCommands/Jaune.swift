public import CommandTree
import Diagnostics

/// The command line of jaune: every command, described once.
public let jaune = CommandTree(
  name: "jaune", version: "0.1.0",
  summary: BilingualText(
    fr: "analyse les réponses de nombreux acteurs à un même questionnaire.",
    en: "analyses the answers of many actors to one questionnaire."),
  discussion: BilingualText(
    fr: "Une enquête est un dossier : survey.json, le questionnaire, les réponses en CSV. "
      + "« jaune init » l'ébauche à partir d'un fichier de réponses.",
    en: "A survey is a folder: survey.json, the questionnaire, the responses as CSV. "
      + "“jaune init” drafts it from a response file."),
  commands: [
    CheckCommand.self, GridCommand.self, CompareCommand.self, GapsCommand.self, ReportCommand.self,
    ReviewCommand.self, ExplainCommand.self, TerritoriesCommand.self, TimespansCommand.self,
    AmountsCommand.self, InitCommand.self,
  ])
