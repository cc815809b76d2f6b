extension StatusGround {
  /// Why an answer has the status that ``AnswerClassifier`` gives it.
  ///
  /// Reads the answer once more, mark by mark: it is for the few answers that someone asks about.
  public init(of answer: String, marks: Marks) {
    let classifier = AnswerClassifier(marks)
    let status = classifier.status(of: answer)
    guard status != .text, let words = AnswerWords(answer) else {
      self = .content
      return
    }
    let list = MarkList(marks)
    if status == .blank {
      self = words.key.isEmpty ? .nothing : .emptyBox
    } else if let whole = list.found(words.key, status) {
      self = .mark(whole)
    } else if classifier.statusOfPhrases(words.words) == nil {
      self = .pointer(list.opening(of: words.words))
    } else {
      self = .marks(Self.keys(of: words, classifier).compactMap { list.found($0, nil) })
    }
  }

  /// The keys of the marks an answer is put together from, as the classifier reads them.
  private static func keys(of words: AnswerWords, _ classifier: AnswerClassifier) -> [String] {
    var keys: [String] = []
    var index = 0
    while index < words.words.count {
      let length = classifier.phrase(at: index, in: words.words)?.1 ?? 0
      let key = words.words[index..<index + length].joined(separator: " ")
      if length > 0, !keys.contains(key) { keys.append(key) }
      index += max(1, length)
    }
    return keys
  }
}

/// The marks of a questionnaire and the general ones, its own first: it may give one another meaning.
private struct MarkList {
  private let entries: [(key: String, status: AnswerStatus, found: StatusGround.Found)]

  init(_ marks: Marks) {
    let lists = marks.includesGeneral ? [(marks, true), (Marks.general, false)] : [(marks, true)]
    entries = lists.flatMap { list, isOwn in
      list.byStatus.flatMap { status, marks in
        marks.compactMap { mark in
          mark.key.map { ($0, status, StatusGround.Found(mark: mark, isOwn: isOwn)) }
        }
      }
    }
  }

  /// - Parameter status: The meaning it must have; any if `nil`.
  func found(_ key: String, _ status: AnswerStatus?) -> StatusGround.Found? {
    entries.first { $0.key == key && (status == nil || $0.status == status) }?.found
  }

  /// The first opening among the words of an answer, the longest of those that begin there.
  func opening(of words: [String]) -> [StatusGround.Found] {
    let openings = entries.filter { $0.found.mark.isOpening }
      .map { (words: $0.key.split(separator: " ").map(String.init), found: $0.found) }
    for start in words.indices {
      let here = openings.filter { words[start...].starts(with: $0.words) }
      if let best = here.max(by: { $0.words.count < $1.words.count }) { return [best.found] }
    }
    return []
  }
}
