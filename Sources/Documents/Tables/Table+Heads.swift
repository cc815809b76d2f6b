extension Table {
  /// The headings as a grid without rows has them: what heads columns does not differ.
  public var heads: Grid {
    Grid(
      title: title, captions: captions, stubHeading: stubHeading,
      columnGroups: columnGroups.map { group in
        GridColumnGroup(group.title, columns: group.columns.map { GridColumn($0.heading) })
      },
      rows: [])
  }

  /// Whether anything stands in the column of labels.
  public var hasStub: Bool {
    !stubHeading.isEmpty
      || parts.contains { part in part.rows.contains { !$0.label.isEmpty } }
  }
}
