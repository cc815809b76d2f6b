public import Diagnostics

/// One of the zones answers are counted by: "Afrique subsaharienne".
public struct Zone: Hashable, Sendable {
  public let name: BilingualText

  public init(_ name: BilingualText) {
    self.name = name
  }
}
