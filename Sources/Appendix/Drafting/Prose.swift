import Diagnostics
import Documents

/// Words in a row, some of which lead elsewhere; written as a string with those put in.
///
/// `"\(count, to: answers) acteurs ont répondu."`
struct Prose: Hashable, ExpressibleByStringInterpolation {
  typealias Target = Paragraph.Run.Target

  private(set) var runs: [Paragraph.Run] = []

  init(stringLiteral text: String) { append(text) }

  init(stringInterpolation parts: Interpolation) { self = parts.prose }

  init(_ text: String = "", to target: Target? = nil) { append(text, to: target) }

  var text: String { runs.map(\.text).joined() }

  var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate(set) var prose = Prose()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { prose.append(text) }

    mutating func appendInterpolation(_ text: String, to target: Target? = nil) {
      prose.append(text, to: target)
    }

    mutating func appendInterpolation(_ number: Int, to target: Target? = nil) {
      prose.append("\(number)", to: target)
    }

    mutating func appendInterpolation(_ words: Prose) { prose.append(words) }
  }
}

extension Prose {
  mutating func append(_ text: String, to target: Target? = nil) {
    guard !text.isEmpty else { return }
    if target == nil, let last = runs.last, last.target == nil {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Paragraph.Run(text, to: target))
    }
  }

  mutating func append(_ other: Prose) {
    for run in other.runs { append(run.text, to: run.target) }
  }

  /// A sentence with more words before its full stop: « … ont répondu (voir tableau 6). »
  func withinItsEnd(_ words: Prose) -> Prose {
    guard var last = runs.last, last.text.hasSuffix(".") else { return self }
    last.text.removeLast()
    var prose = Prose()
    for run in runs.dropLast() + [last] { prose.append(run.text, to: run.target) }
    prose.append(words)
    prose.append(".")
    return prose
  }

  /// Sentences after one another, or words with something between them.
  init(_ parts: some Sequence<Prose>, separator: String = " ") {
    self.init()
    for part in parts where !part.isEmpty {
      if !runs.isEmpty { append(separator) }
      append(part)
    }
  }

  /// With the no-break spaces of the language's typography.
  func bound(in language: Language) -> Prose {
    guard language == .french else { return self }
    var bound = Prose()
    for run in runs {
      let text = FrenchTypography.bound(BilingualText(verbatim: run.text), in: language)
      bound.append(text, to: run.target)
    }
    return bound
  }

  func paragraph(tags: [Tag] = []) -> Paragraph { Paragraph(runs, tags: tags) }
}

extension Block {
  static func paragraph(_ prose: Prose, tags: [Tag] = []) -> Block {
    .paragraph(prose.paragraph(tags: tags))
  }
}
