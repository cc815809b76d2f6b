import Files

/// Builds the tree out of a parser's events.
///
/// Every event says where its token ends, in bytes of the file, and answers whether to go on.
final class JSONTreeBuilder {
  /// Why the building was given up.
  enum Refusal {
    case tooDeep
    case tooManyValues
  }

  struct Duplicate {
    let key: String
    let position: JSONPosition
    let first: JSONPosition
  }

  /// An object or a list whose end has not come yet.
  struct Container {
    let isObject: Bool
    let position: JSONPosition
    var members: [JSONMember] = []
    var elements: [JSONValue] = []
    var key: (text: String, position: JSONPosition)?
  }

  private let limits: JSONLimits
  private var count = 0

  /// Just after the last token that the parser accepted as part of a value.
  private(set) var cursor: JSONCursor
  private(set) var open: [Container] = []
  private(set) var root: JSONValue?
  private(set) var refusal: (reason: Refusal, position: JSONPosition)?
  private(set) var duplicates: [Duplicate] = []

  init(cursor: JSONCursor, limits: JSONLimits) {
    self.cursor = cursor
    self.limits = limits
  }

  func scalar(_ content: JSONValue.Content, end: Int) -> Bool {
    guard let position = begin(end) else { return false }
    attach(JSONValue(content, at: position))
    return true
  }

  func beginContainer(isObject: Bool, end: Int) -> Bool {
    guard let position = begin(end) else { return false }
    guard open.count < limits.depth else {
      refusal = (.tooDeep, position)
      return false
    }
    open.append(Container(isObject: isObject, position: position))
    return true
  }

  func key(_ text: String, end: Int) -> Bool {
    guard let position = begin(end) else { return false }
    open[open.count - 1].key = (text, position)
    return true
  }

  func endContainer(end: Int) -> Bool {
    cursor.move(to: end)
    let container = open.removeLast()
    let content: JSONValue.Content =
      container.isObject
      ? .object(withoutDuplicates(container.members)) : .array(container.elements)
    attach(JSONValue(content, at: container.position))
    return true
  }

  /// The start of the token that ends at `end`; `nil` when there have been too many.
  private func begin(_ end: Int) -> JSONPosition? {
    cursor.skipToToken()
    let position = cursor.position
    cursor.move(to: end)
    count += 1
    guard count <= limits.values else {
      refusal = (.tooManyValues, position)
      return nil
    }
    return position
  }

  private func attach(_ value: JSONValue) {
    guard let last = open.indices.last else {
      root = value
      return
    }
    if let key = open[last].key {
      open[last].members.append(
        JSONMember(key: key.text, keyPosition: key.position, value: value))
      open[last].key = nil
    } else {
      open[last].elements.append(value)
    }
  }

  private func withoutDuplicates(_ members: [JSONMember]) -> [JSONMember] {
    var first: [String: JSONPosition] = [:]
    return members.filter { member in
      guard let position = first[member.key] else {
        first[member.key] = member.keyPosition
        return true
      }
      duplicates.append(
        Duplicate(key: member.key, position: member.keyPosition, first: position))
      return false
    }
  }
}
