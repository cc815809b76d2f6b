public import Diagnostics
public import Documents

/// Who is linked with what: actors on the left, places on the right, a line for each link, and arcs
/// between actors that have to do with one another.
public struct BipartiteGraph: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    /// What links know it by; several nodes may have one label.
    public var id: String
    public var label: String

    /// What the node has in common with others: they stand together, under its name.
    public var group: String?

    /// The number beside a node of the right; that of its links unless given.
    public var count: Int?

    public init(_ id: String, _ label: String, group: String? = nil, count: Int? = nil) {
      self.id = id
      self.label = label
      self.group = group
      self.count = count
    }
  }

  public struct Link: Hashable, Sendable {
    public var left: String
    public var right: String

    /// How strong the link is; at least 1.
    public var weight: Int

    /// Drawn as a firm line, others broken.
    public var isFirm: Bool

    /// What a reader who points at it is told; its ends and its weight unless given.
    public var title: String?

    public init(
      _ left: String, _ right: String, weight: Int = 1, isFirm: Bool = true, title: String? = nil
    ) {
      self.left = left
      self.right = right
      self.weight = weight
      self.isFirm = isFirm
      self.title = title
    }
  }

  /// Two nodes of the left that have to do with one another.
  public struct Tie: Hashable, Sendable {
    public var first: String
    public var second: String
    public var title: String?

    public init(_ first: String, _ second: String, title: String? = nil) {
      self.first = first
      self.second = second
      self.title = title
    }
  }

  /// What the kinds of lines mean, over the graph; those without words are not explained.
  public struct Key: Hashable, Sendable {
    public var firm: String
    public var broken: String
    public var tie: String

    public init(firm: String = "", broken: String = "", tie: String = "") {
      self.firm = firm
      self.broken = broken
      self.tie = tie
    }
  }

  public var lefts: [Node]
  public var rights: [Node]

  /// Those of nodes that are not there are left out.
  public var links: [Link]
  public var ties: [Tie]

  /// What the nodes of each side are, over them.
  public var leftTitle: String
  public var rightTitle: String
  public var key: Key

  /// What the numbers beside the nodes of the right count.
  public var unit: CountUnit
  public var language: Language

  /// In points.
  public var width: Double

  public init(
    lefts: [Node], rights: [Node], links: [Link], ties: [Tie] = [], leftTitle: String = "",
    rightTitle: String = "", key: Key = Key(), unit: CountUnit = .unnamed, language: Language,
    width: Double = ChartPage.width
  ) {
    self.lefts = lefts
    self.rights = rights
    self.links = links
    self.ties = ties
    self.leftTitle = leftTitle
    self.rightTitle = rightTitle
    self.key = key
    self.unit = unit
    self.language = language
    self.width = width
  }

  /// A graph of nodes that are known by their labels, each side in the order of the links.
  public init(
    _ links: [Link], leftTitle: String = "", rightTitle: String = "", language: Language,
    width: Double = ChartPage.width
  ) {
    func nodes(_ names: [String]) -> [Node] {
      var known: Set<String> = []
      return names.filter { known.insert($0).inserted }.map { Node($0, $0) }
    }
    self.init(
      lefts: nodes(links.map(\.left)), rights: nodes(links.map(\.right)), links: links,
      leftTitle: leftTitle, rightTitle: rightTitle, language: language, width: width)
  }

  /// - Complexity: O(links + ties + nodes × log nodes).
  public func drawing() -> Drawing {
    let layout = GraphLayout(self)
    var shapes = layout.titles
    // Firm lines lie over broken ones.
    for isFirm in [false, true] {
      for link in links where link.isFirm == isFirm {
        if let line = line(link, in: layout) { shapes.append(line) }
      }
    }
    shapes += ties.compactMap { arc($0, in: layout) }
    shapes += layout.nodes
    return Drawing(width: width, height: layout.height, shapes: shapes)
  }

  private func line(_ link: Link, in layout: GraphLayout) -> Shape? {
    guard let left = layout.leftNumbers[link.left], let right = layout.rightNumbers[link.right]
    else { return nil }
    let (from, to) = (layout.leftPlaces[left], layout.rightPlaces[right])
    let middle = (from.x + to.x) / 2
    let grown = min(1.6, 0.3 * (Double(max(1, link.weight)).squareRoot() - 1))
    let ink = layout.ink(ofLeft: left)
    let stroke =
      link.isFirm
      ? Stroke(ink, width: 1.3 + grown) : Stroke(ink, width: 0.6 + grown / 2, dashes: [2.5, 2])
    let weight = link.weight > 1 ? " (\(NumberText.text(Double(link.weight), in: language)))" : ""
    return Shape.path(
      Path([.move(from), .curve(Point(middle, from.y), Point(middle, to.y), to: to)]),
      stroke: stroke
    ).titled(link.title ?? "\(lefts[left].label) – \(rights[right].label)\(weight)")
  }

  private func arc(_ tie: Tie, in layout: GraphLayout) -> Shape? {
    guard let first = layout.leftNumbers[tie.first], let second = layout.leftNumbers[tie.second],
      first != second
    else { return nil }
    let x = layout.laneEnd
    let (from, to) = (
      Point(x, layout.leftPlaces[first].y), Point(x, layout.leftPlaces[second].y)
    )
    // The curve bulges three quarters as far as its control points; arcs of unlike lengths lie
    // apart.
    let share = (from.y - to.y).magnitude / max(1, layout.height)
    let bulge = (x - 3) * 4 / 3 * (0.2 + 0.8 * share.squareRoot())
    return Shape.path(
      Path([.move(from), .curve(Point(x - bulge, from.y), Point(x - bulge, to.y), to: to)]),
      stroke: Stroke(.text, width: 1.1)
    ).titled(tie.title ?? "\(lefts[first].label) – \(lefts[second].label)")
  }
}
