/// A value of a JSON text, and where it stands there.
public struct JSONValue: Sendable {
  public enum Content: Sendable {
    /// The members in the order of the text, without those that repeat a key.
    case object([JSONMember])
    case array([JSONValue])
    case string(String)
    /// The number as it is written, since JSON sets no bounds to its size or its digits.
    case number(String)
    case bool(Bool)
    case null
  }

  public let content: Content
  public let position: JSONPosition

  public init(_ content: Content, at position: JSONPosition) {
    self.content = content
    self.position = position
  }
}

/// A key of a JSON object, and its value.
public struct JSONMember: Sendable {
  public let key: String
  public let keyPosition: JSONPosition
  public let value: JSONValue

  public init(key: String, keyPosition: JSONPosition, value: JSONValue) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}

extension JSONValue {
  public var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }

  public var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  public var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  public var bool: Bool? {
    if case .bool(let bool) = content { bool } else { nil }
  }

  /// The value as an integer; `1.0` and `1e3` are none, as they are written like measures.
  public var int: Int? {
    if case .number(let text) = content { Int(text) } else { nil }
  }

  /// The value as a floating-point number, `nil` beyond the range of one.
  public var double: Double? {
    guard case .number(let text) = content, let double = Double(text), double.isFinite
    else { return nil }
    return double
  }

  /// The value of a member of an object.
  ///
  /// - Complexity: O(number of members).
  public subscript(_ key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }
}
