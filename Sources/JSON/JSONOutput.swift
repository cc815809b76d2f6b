/// A JSON value to be written.
///
/// Literals stand for themselves, so that a value reads as it will be written:
///
///     let row: JSONOutput = ["form": "regions", "line": 3, "cells": .array(cells)]
public indirect enum JSONOutput: Sendable {
  /// Members in the order they are to be written; a member whose value is ``absent`` is left out.
  case object([(key: String, value: JSONOutput)])
  case array([JSONOutput])
  case string(String)
  case int(Int)
  /// Written with the fewest digits that read back the same; what is not finite becomes `null`.
  case double(Double)
  case bool(Bool)
  case null
  /// A member that is not there; outside an object, `null`.
  case absent
}

extension JSONOutput: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  public init(dictionaryLiteral members: (String, JSONOutput)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }

  public init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }
  public init(stringLiteral string: String) { self = .string(string) }
  public init(integerLiteral int: Int) { self = .int(int) }
  public init(floatLiteral double: Double) { self = .double(double) }
  public init(booleanLiteral bool: Bool) { self = .bool(bool) }
  public init(nilLiteral: ()) { self = .null }
}

extension JSONOutput {
  /// A text, or ``absent`` for none.
  public static func optional(_ string: String?) -> JSONOutput {
    string.map(JSONOutput.string) ?? .absent
  }

  /// A list, or ``absent`` when it is empty.
  public static func nonEmpty(_ elements: [JSONOutput]) -> JSONOutput {
    elements.isEmpty ? .absent : .array(elements)
  }

  /// The whole value as a file: indented by two spaces, with a line end.
  public func encoded() -> [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.finish()
  }
}
