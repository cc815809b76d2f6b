import Diagnostics
import JSON

extension [Placed<Item>] {
  /// Whether a question's items are told apart, and cover those of its standard question.
  func checkItems(of standard: StandardQuestion?, question: JSONReader) {
    reportAlike(\.label, at: "label")
    reportItemTwice()
    guard let standard, !standard.items.isEmpty else { return }
    guard !isEmpty else {
      if question.child("items")?.value.elements?.isEmpty ?? true {
        question.reportNoItems(standard)
      }
      return
    }
    let offered = Set(compactMap(\.value.standard))
    let missing = standard.items.filter { !offered.contains($0.id) }
    if !missing.isEmpty { question.at("items").reportNotOffered(missing) }
  }

  private func reportItemTwice() {
    var first: [Item.ID: (label: String, line: Int)] = [:]
    for item in self {
      guard let earlier = first[item.value.id] else {
        first[item.value.id] = (item.value.label, item.reader.place.line)
        continue
      }
      item.reader.at(item.value.standard == nil ? "id" : "standard").report(
        .error, "questionnaire-item-twice",
        BilingualText(
          fr: "« \(item.value.id) » est déjà l'item « \(earlier.label) », ligne \(earlier.line)",
          en: "“\(item.value.id)” is already the item “\(earlier.label)”, line \(earlier.line)"),
        suggestion: BilingualText(
          fr: "corriger « standard », ou donner un autre « id »",
          en: "correct “standard”, or give another “id”"))
    }
  }
}

extension JSONReader {
  fileprivate func reportNoItems(_ standard: StandardQuestion) {
    report(
      .error, "questionnaire-missing-items",
      BilingualText(
        fr: "la question type « \(standard.id) » a \(standard.items.count) items, celle-ci aucun",
        en:
          "the standard question “\(standard.id)” has \(standard.items.count) items, this has none"
      ),
      suggestion: BilingualText(
        fr: "donner « items », avec les libellés imprimés dans ce formulaire",
        en: "give “items”, with the labels printed in this form"))
  }

  fileprivate func reportNotOffered(_ missing: [StandardItem]) {
    report(
      .note, "questionnaire-item-not-offered",
      BilingualText(
        fr: "ce formulaire ne propose pas "
          + missing.map { "« \($0.label.french) »" }.joined(separator: ", "),
        en: "this form does not offer "
          + missing.map { "“\($0.label.english)”" }.joined(separator: ", ")),
      cause: BilingualText(
        fr: "les comparaisons le diront « non posée », et non « sans réponse »",
        en: "comparisons will say “not asked”, not “no answer”"))
  }
}
