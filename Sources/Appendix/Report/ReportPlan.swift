public import Diagnostics

/// Which chapters an appendix has, in which order, under which titles, and what its title page
/// says.
public struct ReportPlan: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let chapter: ReportChapter
    /// In place of the chapter's usual title.
    public let title: BilingualText?
    /// The drafter's own words before what the chapter holds; an empty line parts paragraphs.
    public let text: BilingualText?

    public init(
      _ chapter: ReportChapter, title: BilingualText? = nil, text: BilingualText? = nil
    ) {
      self.chapter = chapter
      self.title = title
      self.text = text
    }
  }

  /// What the title page says in place of what the survey knows.
  public struct Heading: Hashable, Sendable {
    /// In place of the survey's title.
    public var title: BilingualText?
    public var subtitle: BilingualText?
    /// Which issue of a yearly document it is; the year of the reference date if `nil`.
    public var edition: BilingualText?
    /// In place of the survey's organiser.
    public var organiser: BilingualText?

    public init(
      title: BilingualText? = nil, subtitle: BilingualText? = nil, edition: BilingualText? = nil,
      organiser: BilingualText? = nil
    ) {
      self.title = title
      self.subtitle = subtitle
      self.edition = edition
      self.organiser = organiser
    }
  }

  public let heading: Heading

  /// By whose number disputed areas of the map are shaded, in place of the map's own table: the
  /// area's code, then those of countries, the first that has a number counting.
  public let attributions: [String: [String]]

  public let entries: [Entry]

  public init(
    _ entries: [Entry], heading: Heading = Heading(), attributions: [String: [String]] = [:]
  ) {
    self.entries = entries
    self.heading = heading
    self.attributions = attributions
  }
}
