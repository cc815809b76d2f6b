public import Diagnostics

/// A share in whole per cent, as people read it: « 33 % », « < 1 % », “> 99%”.
///
/// What is there never reads as nothing, nor what falls short as all.
public struct PerCent: Hashable, Sendable {
  private let part: Int
  private let whole: Int

  /// - Precondition: The whole is greater than 0.
  public init(_ part: Int, of whole: Int) {
    precondition(whole > 0, "a share of nothing")
    self.part = part
    self.whole = whole
  }

  /// Rounded half up, in integers: 1 of 8 is 13 %, everywhere and always.
  private var rounded: Int { (200 * part + whole) / (2 * whole) }

  /// The sign before a number that the share does not reach, or exceeds; nothing before others.
  private var sign: String {
    if part > 0, rounded == 0 { return "<\u{A0}" }
    return part < whole && rounded == 100 ? ">\u{A0}" : ""
  }

  /// Whether the number alone would say too little or too much.
  public var isBound: Bool { !sign.isEmpty }

  public func text(in language: Language) -> String {
    let number = sign.isEmpty ? rounded : min(max(rounded, 1), 99)
    return "\(sign)\(number)" + (language == .french ? "\u{202F}%" : "%")
  }
}
