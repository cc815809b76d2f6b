import Diagnostics
import Questionnaire
import Responses

extension GapContext {
  /// Wishes are weighed against tools: without questions about both, or answers, nothing is.
  var expectationObstacle: Obstacle? {
    let missing = Theme.Side.allCases.filter { !isAsked($0) }
    guard missing.isEmpty else {
      let sides = Phrase.list(missing.map(name(of:)))
      let ids = Theme.Side.allCases.map { side in
        let ids = (side == .demand ? codebook.demands : codebook.tools).map {
          Phrase.quoted(BilingualText(verbatim: $0.text))
        }
        let list = Phrase.list(ids)
        let name = name(of: side)
        return BilingualText(
          fr: "\(name.french) : \(list.french)", en: "\(name.english): \(list.english)")
      }
      return (
        BilingualText(
          fr: "aucune question ouverte n'est de celles où le codebook cherche \(sides.french)",
          en: "no open question is one of those in which the codebook looks for \(sides.english)"),
        BilingualText(
          fr: "donner pour « id » aux questions standard les identifiants du codebook "
            + "(\(ids.map(\.french).joined(separator: " ; "))), ou dire les leurs dans un codebook "
            + "(« demands », « tools »)",
          en: "give the standard questions the ids of the codebook as their “id” "
            + "(\(ids.map(\.english).joined(separator: "; "))), or name theirs in a codebook "
            + "(“demands”, “tools”)")
      )
    }
    let silent = Theme.Side.allCases.filter { !isAnswered($0) }
    guard !silent.isEmpty else { return nil }
    let sides = Phrase.list(silent.map(name(of:)))
    return (
      BilingualText(
        fr: "personne n'a répondu aux questions où le codebook cherche \(sides.french)",
        en: "nobody answered the questions in which the codebook looks for \(sides.english)"),
      BilingualText(
        fr: "ajouter à l'enquête des réponses à ces questions",
        en: "add answers to these questions to the survey")
    )
  }

  private func name(of side: Theme.Side) -> BilingualText {
    switch side {
    case .demand: BilingualText(fr: "les demandes", en: "demands")
    case .tool: BilingualText(fr: "les outils", en: "tools")
    }
  }

  private func isAsked(_ side: Theme.Side) -> Bool {
    answeredForms.contains { !columns(of: side, in: $0).isEmpty }
  }

  private func isAnswered(_ side: Theme.Side) -> Bool {
    answeredForms.contains { form in
      let columns = columns(of: side, in: form)
      return form.rows.contains { row in
        columns.contains {
          let status = form.status(row, $0)
          return status.isSubstantive || status == .none
        }
      }
    }
  }

  private func columns(of side: Theme.Side, in form: AnsweredForm) -> [Int] {
    form.form.variables.indices.filter { column in
      let question = form.form.variables[column].question
      return question.answers != .choice && codebook.side(of: question) == side
    }
  }
}
