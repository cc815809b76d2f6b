/// The name by which data refer to a thing of the questionnaire; never shown in place of its title.
///
/// `Owner` keeps the names of forms, questions and items apart, so that one cannot stand where
/// another is meant.
public struct Identifier<Owner>: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier {
  /// Whether a text can be an identifier: ASCII letters, digits, `_`, `-` and `.`, at least one.
  ///
  /// Nothing else, since identifiers are joined by `/` and `:` and typed on the command line.
  public static func isValid(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
