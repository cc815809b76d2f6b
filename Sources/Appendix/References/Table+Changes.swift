import Documents

extension Table {
  /// The same table under another name, or another title.
  func anchored(_ anchor: Anchor?, title: String? = nil) -> Table {
    Table(
      title: title ?? self.title, captions: captions, stubHeading: stubHeading,
      columnGroups: columnGroups, parts: parts, bases: bases, remarks: remarks, anchor: anchor)
  }

  /// The same table with other remarks.
  func remarking(_ remarks: [String]) -> Table {
    Table(
      title: title, captions: captions, stubHeading: stubHeading, columnGroups: columnGroups,
      parts: parts, bases: bases, remarks: remarks, anchor: anchor)
  }
}
