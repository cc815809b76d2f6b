/// A page being filled, before the number of pages, and so its title, is known.
struct PageDraft {
  let panel: Int

  /// The lines still free.
  var room: Int

  var rows: [RowFragment] = []

  /// The notes that already have their lines.
  var notes: Set<Note> = []
}
