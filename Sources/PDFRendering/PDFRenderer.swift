#if PDF
  import Diagnostics
  public import Documents

  /// A document on A4 paper: upright for prose, on its side for wide grids and tables.
  ///
  /// With a title page, contents that lead to their pages, bookmarks, and the structure that readers
  /// for the blind need. Made by Cairo and Pango; the same document gives the same bytes on the same
  /// machine, for neither clock nor chance is asked.
  public struct PDFRenderer: Sendable {
    /// Who answers for the document, in its properties; the organiser of its title page if `nil`.
    public let author: String?

    /// When the document says that it was made, in ISO 8601. The clock is not asked, or no two files
    /// would be the same.
    public let created: String

    /// Whether sections are numbered « 1 », « 1.1 » and so on.
    public let numbersSections: Bool

    public init(
      author: String? = nil, created: String = "2000-01-01T00:00:00Z",
      numbersSections: Bool = false
    ) {
      self.author = author
      self.created = created
      self.numbersSections = numbersSections
    }

    /// The whole file.
    ///
    /// - Throws: ``PDFError``
    /// - Complexity: O(size of the document).
    public func bytes(of document: Document) throws(PDFError) -> [UInt8] {
      let fonts = try FontBook()
      let type = TypeCase(language: document.language, meter: fonts.meter)
      let plan = DocumentPlan(document, type: type, numbersSections: numbersSections)
      let canvas = Canvas(fonts: fonts)
      let properties = FileProperties(of: document, author: author, created: created)
      canvas.describe(properties)
      DocumentDrawing(plan: plan, canvas: canvas).draw()
      let file = try canvas.finish()
      return CatalogUpdate(
        properties: properties, producer: Canvas.producer, headCells: canvas.headCells,
        alternatives: canvas.alternatives
      ).applied(to: file)
    }
  }
#endif
