public import Diagnostics

/// Which chapters an appendix has, in which order, under which titles.
public struct ReportPlan: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let chapter: ReportChapter
    /// In place of the chapter's usual title.
    public let title: BilingualText?

    public init(_ chapter: ReportChapter, title: BilingualText? = nil) {
      self.chapter = chapter
      self.title = title
    }
  }

  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
  }
}
