/// The characters that rules are drawn with.
public enum TextRules: Hashable, Sendable, CaseIterable {
  /// Box-drawing characters.
  case box
  /// `+`, `-`, `=` and `|`, for a terminal or a printer that has nothing else.
  case ascii

  var vertical: Character { self == .box ? "│" : "|" }
  var horizontal: Character { self == .box ? "─" : "-" }
  var double: Character { self == .box ? "═" : "=" }
  var shade: Character { self == .box ? "░" : "/" }

  /// What stands where a horizontal rule meets verticals from above and below.
  func junction(up: Bool, down: Bool, left: Bool, right: Bool, isDouble: Bool) -> Character {
    guard self == .box else { return up || down ? "+" : isDouble ? "=" : "-" }
    switch (up, down, left, right) {
    case (false, true, false, true): return "┌"
    case (false, true, true, true): return isDouble ? "╤" : "┬"
    case (false, true, true, false): return "┐"
    case (true, true, false, true): return isDouble ? "╞" : "├"
    case (true, true, true, true): return isDouble ? "╪" : "┼"
    case (true, true, true, false): return isDouble ? "╡" : "┤"
    case (true, false, false, true): return "└"
    case (true, false, true, true): return isDouble ? "╧" : "┴"
    case (true, false, true, false): return "┘"
    default: return isDouble ? "═" : "─"
    }
  }
}
