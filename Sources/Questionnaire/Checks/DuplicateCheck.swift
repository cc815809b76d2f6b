import Diagnostics
import JSON

/// What may not be given twice.
enum DuplicateKind {
  case standardQuestion
  case standardItem
  case form
  case question
  case questionID
  case answerCode
}

extension Array {
  /// Reports each element whose `key` an earlier one has; the first is kept.
  ///
  /// - Parameters:
  ///   - key: `nil` for elements that are not compared.
  ///   - member: The member that holds the key.
  func reportDuplicates<Value>(
    of key: (Value) -> String?, _ member: String, _ kind: DuplicateKind
  ) where Element == Placed<Value> {
    var first: [String: JSONReader] = [:]
    for element in self {
      guard let text = key(element.value) else { continue }
      let reader = element.reader.at(member)
      guard let earlier = first[text] else {
        first[text] = reader
        continue
      }
      reader.report(
        .error, kind.code, kind.message(text),
        cause: BilingualText(
          fr: "déjà donné ligne \(earlier.place.line), qui est gardé",
          en: "already given on line \(earlier.place.line), which is kept"))
    }
  }

  /// The elements without those whose key an earlier one has.
  func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension DuplicateKind {
  fileprivate var code: String {
    switch self {
    case .standardQuestion, .standardItem, .form, .questionID: "questionnaire-duplicate-id"
    case .question: "questionnaire-duplicate-number"
    case .answerCode: "questionnaire-duplicate-code"
    }
  }

  fileprivate func message(_ text: String) -> BilingualText {
    switch self {
    case .standardQuestion:
      BilingualText(
        fr: "deux questions types s'appellent « \(text) »",
        en: "two standard questions are called “\(text)”")
    case .standardItem:
      BilingualText(fr: "deux items s'appellent « \(text) »", en: "two items are called “\(text)”")
    case .form:
      BilingualText(
        fr: "deux formulaires s'appellent « \(text) »", en: "two forms are called “\(text)”")
    case .question:
      BilingualText(
        fr: "deux questions de ce formulaire portent le numéro \(text)",
        en: "two questions of this form have the number \(text)")
    case .questionID:
      BilingualText(
        fr: "deux questions de ce formulaire s'appellent « \(text) »",
        en: "two questions of this form are called “\(text)”")
    case .answerCode:
      BilingualText(
        fr: "le code « \(text) » est donné deux fois", en: "the code “\(text)” is given twice")
    }
  }
}
