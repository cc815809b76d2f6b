import Diagnostics
import JSON
import Questionnaire

extension Codebook {
  enum Member: String, CaseIterable {
    case language, demands, tools, contexts, themes
  }

  /// The languages that answers are read in.
  enum Language: String, CaseIterable {
    case fr
  }

  /// Reads a codebook; `nil` when it has no theme.
  init?(_ reader: JSONReader) {
    guard let object = reader.object(Member.self) else { return nil }
    _ = object.required(.language)?.word(Language.self)
    let demands = object.required(.demands)?.questions() ?? []
    let tools = object.required(.tools)?.questions() ?? []
    for question in tools where demands.contains(question) {
      object.at(.tools).reportBothSides(question)
    }
    let contexts = object[.contexts]?.elements()?.compactMap { ThemeContext($0) } ?? []

    var themes: [Theme] = []
    var placed: [Theme.ID: JSONReader] = [:]
    for element in object.required(.themes)?.elements() ?? [] {
      guard let theme = Theme(element) else { continue }
      if let earlier = placed[theme.id] {
        element.reportDoubleTheme(theme.id, earlier.place)
        continue
      }
      placed[theme.id] = element
      themes.append(theme)
    }
    guard !themes.isEmpty else {
      object.at(.themes).reportNoThemes()
      return nil
    }
    self.init(demands: demands, tools: tools, contexts: contexts, themes: themes)
    reportDeadPatterns { placed[$0] }
  }

  /// Reports the words and expressions that an exclusion or a context takes away wherever they
  /// stand: what is not found in itself is found nowhere.
  private func reportDeadPatterns(_ place: (Theme.ID) -> JSONReader?) {
    let reader = ThemeReader(self)
    for theme in themes {
      for pattern in theme.patterns {
        let isAlive = theme.sides.contains { side in
          reader.themes(in: pattern.sample, side: side).contains { $0.theme == theme.id }
        }
        if !isAlive { place(theme.id)?.reportDead(pattern) }
      }
    }
  }
}

extension JSONReader {
  /// A list of standard questions.
  fileprivate func questions() -> [StandardQuestion.ID] {
    (elements() ?? []).compactMap { element in
      element.nonEmptyString().map { StandardQuestion.ID($0) }
    }
  }

  fileprivate func reportBothSides(_ question: StandardQuestion.ID) {
    report(
      .error, "codebook-both-sides",
      BilingualText(
        fr: "« \(question) » est à la fois une demande et un outil ; lue comme une demande",
        en: "“\(question)” is both a demand and a tool; read as a demand"))
  }

  fileprivate func reportDoubleTheme(_ id: Theme.ID, _ earlier: SourcePlace) {
    report(
      .error, "codebook-double-theme",
      BilingualText(
        fr: "deux thèmes s'appellent « \(id) »", en: "two themes are called “\(id)”"),
      cause: BilingualText(
        fr: "déjà donné ligne \(earlier.line), qui est gardé",
        en: "already given on line \(earlier.line), which is kept"))
  }

  fileprivate func reportNoThemes() {
    report(
      .error, "codebook-no-themes",
      BilingualText(fr: "le fichier n'a aucun thème", en: "the file has no theme"))
  }

  fileprivate func reportDead(_ pattern: ThemePattern) {
    report(
      .warning, "codebook-never-found",
      BilingualText(
        fr: "« \(pattern.text) » ne peut jamais être trouvé",
        en: "“\(pattern.text)” can never be found"),
      cause: BilingualText(
        fr: "une exclusion ou un contexte l'écarte où qu'il se trouve",
        en: "an exclusion or a context takes it away wherever it stands"))
  }
}
