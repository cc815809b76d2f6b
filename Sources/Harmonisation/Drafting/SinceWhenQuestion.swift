import Questionnaire
import Text

/// Open questions that ask since when something is: « Depuis quand intervenez-vous ? ».
enum SinceWhenQuestion {
  static func isOne(_ standard: StandardQuestion) -> Bool {
    guard standard.items.isEmpty, standard.answers == .text, standard.scale == .nominal else {
      return false
    }
    return asks(standard.wording ?? standard.title.french)
  }

  static func asks(_ wording: String) -> Bool {
    let words = TextFold.folded(wording)
      .split { !$0.isLetter }.map(String.init)
    if openings.contains(where: { words.holds($0) }) { return true }
    if words.count <= 4, words.contains("anciennete") { return true }
    let date = dates.compactMap { words.place(of: $0) }.min()
    guard let date else { return false }
    // « En quelle année avez-vous commencé ? », « date de début »
    return words[date...].contains { word in beginnings.contains { word.hasPrefix($0) } }
  }

  private static let openings = [
    ["depuis", "quand"], ["depuis", "combien"], ["depuis", "quelle", "annee"],
    ["depuis", "quelle", "date"],
    ["since", "when"], ["how", "long"],
  ]

  private static let dates = [
    ["quelle", "annee"], ["quelle", "date"], ["date", "de"], ["annee", "de"], ["date", "du"],
    ["annee", "du"], ["date", "d"], ["annee", "d"], ["what", "year"], ["which", "year"],
    ["start", "date"], ["start", "year"], ["year", "of"], ["date", "of"],
  ]

  /// How words begin that say that something began.
  private static let beginnings = [
    "commenc", "debut", "demarr", "cree", "creation", "fond", "lanc", "naissance", "origine",
    "start", "beg", "found", "launch", "creat",
  ]
}

extension [String] {
  /// Where some words follow each other.
  fileprivate func place(of words: [String]) -> Int? {
    guard count >= words.count else { return nil }
    return (0...count - words.count).first { self[$0..<$0 + words.count].elementsEqual(words) }
  }

  fileprivate func holds(_ words: [String]) -> Bool { place(of: words) != nil }
}
