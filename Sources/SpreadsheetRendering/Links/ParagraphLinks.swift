import Diagnostics
import Documents

/// Where the words of a paragraph lead. A cell leads to one place at the most: with several, each has
/// a cell of its own beside the text.
struct ParagraphLinks {
  struct Lead: Hashable {
    let words: String
    let link: SheetLink
  }

  /// More than this many beside one text would be a list that nobody reads: the index of sources is
  /// one already.
  private static let most = 12

  /// The places led to, once each, in the order of the words.
  let leads: [Lead]

  init(_ paragraph: Paragraph, in places: [Anchor: SheetPlace], _ language: Language) {
    var leads: [Lead] = []
    for run in paragraph.runs where leads.count < Self.most {
      let link: SheetLink? =
        switch run.target {
        case .part(let anchor): places[anchor].map { SheetLink($0, tip: $0.sheet) }
        case .answers(let sources): SheetLink(to: sources, in: places, language)
        case nil: nil
        }
      guard let link, !leads.contains(where: { $0.link.place == link.place }) else { continue }
      leads.append(Lead(words: run.text, link: link))
    }
    self.leads = leads
  }

  /// The link of the text itself.
  var own: SheetLink? { leads.count == 1 ? leads[0].link : nil }

  /// What stands beside the text.
  var beside: [Lead] { leads.count > 1 ? leads : [] }
}
