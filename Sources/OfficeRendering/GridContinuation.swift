/// How grids and tables that are longer than a page go on.
public enum GridContinuation: String, Hashable, Sendable, CaseIterable {
  /// One table for each planned page, titled « (suite 1) », « (suite 2) », …, « (fin) », as the
  /// annex is printed.
  case split
  /// One table for each question, cut by the word processor, with its headings on every page: best
  /// for editing.
  case flow
}
