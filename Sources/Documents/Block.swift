/// One thing after another in a document.
///
/// All texts are plain: what looks like markup in them is the writer's own and comes out as typed.
public enum Block: Hashable, Sendable {
  case section(Section)
  case paragraph(Paragraph)
  case grid(Grid)
  case table(Table)
  /// A chart or a map.
  case figure(Figure)
}

extension Block {
  public static func section(_ title: String, _ blocks: [Block]) -> Self {
    .section(Section(title: title, blocks: blocks))
  }

  /// A paragraph that leads nowhere.
  public static func paragraph(_ text: String) -> Self { .paragraph(Paragraph(text)) }
}
