/// How large a JSON text may be before it is refused.
///
/// The files jaune reads are written by people: what passes these bounds is another kind of file,
/// or was made to exhaust the memory.
public struct JSONLimits: Sendable {
  /// Bytes of the whole file.
  public var bytes = 64 << 20

  /// Objects and lists inside one another.
  public var depth = 200

  /// Values and keys in all.
  public var values = 2_000_000

  public init() {}
}
