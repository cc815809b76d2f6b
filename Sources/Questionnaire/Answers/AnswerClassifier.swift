/// Tells what kind of thing an answer says.
///
/// The rule errs on the side of text: a status other than text says that the whole answer is made
/// of marks and of words without content (``AnswerVocabulary``), or that it only points elsewhere
/// (``PointerRule``). So « Non, pas à ce jour » is none, and « Non, mais nous y travaillons » text.
///
/// - Complexity: Constant for long answers: more than ``AnswerWords/limit`` folded bytes make a
///   text. A run of blanks is read through.
public struct AnswerClassifier: Sendable {
  /// The status of each mark, by its words.
  private let phrases: [String: AnswerStatus]
  private let longestPhrase: Int
  private let pointers: PointerRule

  public init(_ marks: Marks = Marks()) {
    var phrases: [String: AnswerStatus] = [:]
    var openings: [String: Bool] = [:]
    for list in marks.includesGeneral ? [Marks.general, marks] : [marks] {
      let isOwn = list == marks
      for (status, marks) in list.byStatus {
        for mark in marks {
          guard let key = mark.key else { continue }
          if mark.isOpening, status == .refers {
            // An analyst's opening is taken at its word, unless it is an everyday verb.
            let isOrdinary = AnswerVocabulary.ordinaryOpenings.contains(key)
            openings[key] = isOrdinary
            if isOwn { phrases[key] = nil }
          } else {
            if isOwn { openings[key] = nil }
            phrases[key] = status
          }
        }
      }
    }
    self.phrases = phrases
    longestPhrase = phrases.keys.reduce(1) { longest, key in
      max(longest, key.utf8.count { $0 == UInt8(ascii: " ") } + 1)
    }
    pointers = PointerRule(needsTarget: openings)
  }

  public func status(of text: String) -> AnswerStatus { status(of: text.utf8.span) }

  /// - Parameter text: UTF-8; bytes that are not count as visible characters.
  public func status(of text: Span<UInt8>) -> AnswerStatus {
    guard let answer = AnswerWords(text) else { return .text }
    if answer.words.isEmpty { return status(ofSymbols: answer.symbols) }
    if let status = phrases[answer.key] { return status }
    return statusOfPhrases(answer.words) ?? (pointers.matches(answer) ? .refers : .text)
  }

  private func status(ofSymbols symbols: String) -> AnswerStatus {
    if symbols.isEmpty { return .blank }
    if let status = phrases[symbols] { return status }
    // A box that is not ticked says no more than an empty cell.
    let isEmptyBox = symbols.unicodeScalars.allSatisfy { "☐□▢◻❏❑⬜[]()".unicodeScalars.contains($0) }
    return isEmptyBox ? .blank : .text
  }

  /// The status of an answer that is nothing but marks and words without content.
  func statusOfPhrases(_ words: [String]) -> AnswerStatus? {
    guard words.count <= 16 else { return nil }
    var reading = MarkReading()
    var index = 0
    while index < words.count {
      if let (status, length) = phrase(at: index, in: words) {
        reading.mark(status, last: words[index + length - 1])
        index += length
      } else {
        guard reading.word(words[index], at: index) else { return nil }
        index += 1
      }
    }
    return reading.status
  }

  /// The longest mark that begins at `index`.
  func phrase(at index: Int, in words: [String]) -> (AnswerStatus, length: Int)? {
    var best: (AnswerStatus, length: Int)?
    var key = ""
    for end in index..<min(words.count, index + longestPhrase) {
      key += (end == index ? "" : " ") + words[end]
      // « n » and « y » alone are marks; in a sentence they are words like others.
      let isLetter = key.utf8.count == 1 && key != "x"
      if !isLetter, let status = phrases[key] { best = (status, end - index + 1) }
    }
    return best
  }
}

extension Mark {
  /// What two spellings of one mark share; `nil` for a text that is too long or blank.
  var key: String? {
    guard let key = AnswerWords(text)?.key, !key.isEmpty else { return nil }
    return key
  }
}
