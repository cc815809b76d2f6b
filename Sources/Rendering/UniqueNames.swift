/// Keeps names apart: one that was given before gets a number.
struct UniqueNames {
  private var used: Set<String> = []

  /// Where counting went on, so that many of one name are not counted anew each time.
  private var last: [String: Int] = [:]

  /// The name, or the first of its numbered forms that was not given before.
  ///
  /// - Parameters:
  ///   - stem: What numbered forms begin with, if not the name: names that share it are counted
  ///     together.
  ///   - numbered: The name with a number, which comes from 2 on.
  mutating func unique(
    _ name: String, sharing stem: String? = nil, numbered: (Int) -> String
  ) -> String {
    if used.insert(name).inserted { return name }
    var number = last[stem ?? name, default: 1]
    var unique: String
    repeat {
      number += 1
      unique = numbered(number)
    } while !used.insert(unique).inserted
    last[stem ?? name] = number
    return unique
  }
}
