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
    zip(figures, names("svg")).map { shown, name in
      RenderedFile(
        name: name, bytes: Array(SVGRenderer().render(shown.figure, in: language).utf8))
    }
  }

  /// A picture for each figure.
  ///
  /// - Parameter scale: Pixels a point; 3 gives 216 to the inch, which print bears.
  /// - Throws: What the rasteriser throws.
  public func png(by rasteriser: some Rasteriser, scale: Double = 3) throws -> [RenderedFile] {
    try zip(figures, names("png")).map { shown, name in
      RenderedFile(
        name: name, bytes: try rasteriser.png(of: shown.figure.drawing, scale: scale))
    }
  }

  private func names(_ suffix: String) -> [String] {
    FileNames(language, extension: suffix, count: figures.count).names(
      of: figures.map { .init(kind: .figure, title: $0.figure.title, sections: $0.sections) })
  }
}
