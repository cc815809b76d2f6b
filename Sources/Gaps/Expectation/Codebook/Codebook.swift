/// Themes and the words they are known by, as an analyst may edit them.
public struct Codebook: Hashable, Sendable {
  /// The codebook for the questionnaire that jaune was made for.
  public static let standard = Codebook()
}
