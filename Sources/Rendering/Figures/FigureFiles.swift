import Diagnostics
public import Documents

/// The figures of a document as files of their own, for slides, web pages and printers.
public struct FigureFiles: Sendable {
  private let figures: [(figure: Figure, sections: [String])]
  private let language: Language

  public init(_ document: Document) {
    figures = document.parts.figures
    language = document.language
  }

  /// A drawing for each figure: see ``SVGRenderer``.
  public func svg() -> [RenderedFile] {
    var names = FileNames(total: figures.count)
    return figures.map { figure, sections in
      RenderedFile(
        name: names.next(for: figure.title, in: sections.last, extension: "svg"),
        bytes: Array(SVGRenderer().render(figure, in: language).utf8))
    }
  }

  /// A picture for each figure.
  ///
  /// - Parameter scale: Pixels a point; 3 gives 216 to the inch, which print bears.
  /// - Throws: What the rasteriser throws.
  public func png(by rasteriser: some Rasteriser, scale: Double = 3) throws -> [RenderedFile] {
    var names = FileNames(total: figures.count)
    return try figures.map { figure, sections in
      let name = names.next(for: figure.title, in: sections.last, extension: "png")
      return RenderedFile(name: name, bytes: try rasteriser.png(of: figure.drawing, scale: scale))
    }
  }
}
