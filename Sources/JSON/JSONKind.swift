public import Diagnostics

/// The six kinds of JSON values, by the names that people know them under.
public enum JSONKind: Hashable, Sendable {
  case object
  case array
  case string
  case number
  case bool
  case null

  /// With its article: « un objet », “an object”.
  public var name: BilingualText {
    switch self {
    case .object: BilingualText(fr: "un objet { … }", en: "an object { … }")
    case .array: BilingualText(fr: "une liste [ … ]", en: "a list [ … ]")
    case .string: BilingualText(fr: "un texte", en: "a text")
    case .number: BilingualText(fr: "un nombre", en: "a number")
    case .bool: BilingualText(fr: "« true » ou « false »", en: "“true” or “false”")
    case .null: BilingualText(fr: "« null »", en: "“null”")
    }
  }
}

extension JSONValue {
  public var kind: JSONKind {
    switch content {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }
}
