import Documents

/// What parts are about, as numbers: each value of each facet has one, from 1.
///
/// After its values each facet has one number more, for the values that it does not offer: what bears
/// one of those goes too when others are asked for.
struct HTMLTags {
  /// A facet and its first number.
  private struct Numbered {
    let facet: Facet
    let first: Int
    let valueNumbers: [String: Int]

    var last: Int { first + facet.values.count }

    func number(of value: String) -> Int { valueNumbers[value] ?? last }
  }

  private var facets: [Numbered] = []
  private var places: [Facet.ID: Int] = [:]
  private var used: Set<Int> = []

  init(_ facets: [Facet]) {
    var first = 1
    for facet in facets where places[facet.id] == nil {
      let numbers = zip(facet.values.map(\.id), first...)
      places[facet.id] = self.facets.count
      self.facets.append(
        Numbered(
          facet: facet, first: first,
          valueNumbers: Dictionary(numbers, uniquingKeysWith: { one, _ in one })))
      first += facet.values.count + 1
    }
  }

  /// A value that no part bears is not offered: it would show an empty page.
  mutating func noteUse(of tags: [Tag]) {
    for tag in tags { number(of: tag).map { _ = used.insert($0) } }
  }

  private func number(of tag: Tag) -> Int? {
    places[tag.facet].map { facets[$0].number(of: tag.value) }
  }

  /// The attribute that says what a part is about, with a blank before it; empty if nothing is said.
  func attribute(_ tags: [Tag]) -> String {
    guard !tags.isEmpty, !facets.isEmpty else { return "" }
    let numbers = tags.compactMap(number)
    guard !numbers.isEmpty else { return "" }
    return " data-t=\"\(numbers.map(String.init).joined(separator: " "))\""
  }

  /// The facets that the parts of the document bear values of, for the script of the page.
  var data: [ScriptData] {
    facets.compactMap { numbered in
      let values = zip(numbered.facet.values, numbered.first...).filter { used.contains($0.1) }
      guard !values.isEmpty else { return nil }
      return .object([
        ("id", .text(numbered.facet.id.name)), ("name", .text(numbered.facet.name)),
        ("first", .number(numbered.first)), ("last", .number(numbered.last)),
        (
          "values",
          .list(values.map { .list([.number($0.1), .text($0.0.id), .text($0.0.name)]) })
        ),
      ])
    }
  }

  /// Whether there is anything to choose from.
  var isEmpty: Bool { used.isEmpty }
}
