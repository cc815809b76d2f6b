#if PDF
  public import Documents

  /// Draws pictures as bitmaps, in light colours on white, as they stand in the PDF.
  ///
  /// The same drawing gives the same bytes on the same machine. Free to use from many threads at
  /// once: each picture has fonts and memory of its own.
  public struct PNGRenderer: Rasteriser {
    /// The most pixels of a picture, and of one of its sides. A larger picture is drawn at a smaller
    /// scale: 16 million pixels, 64 MB while they are drawn, print sharply on a sheet of A3.
    public static let mostPixels = 16_000_000
    public static let longestSide = 20_000

    public init() {}

    /// - Parameter scale: Pixels a point; less if the picture were larger than ``mostPixels``.
    /// - Throws: ``PDFError``
    public func png(of drawing: Drawing, scale: Double) throws(PDFError) -> [UInt8] {
      let (width, height) = (drawing.width, drawing.height)
      guard width > 0, height > 0, scale > 0, width.isFinite, height.isFinite, scale.isFinite
      else { throw .noSize }
      let scale = Self.bounded(scale, width: width, height: height)
      let fonts = try FontBook()
      let bitmap = try Bitmap(
        width: Self.pixels(width * scale), height: Self.pixels(height * scale))
      let pen = unsafe FigurePen(cairo: bitmap.cairo, fonts: fonts)
      pen.draw(drawing, scale: scale)
      return try bitmap.png()
    }

    /// A part of a pixel is a pixel; the sums of doubles are not trusted to the last bit.
    private static func pixels(_ length: Double) -> Int {
      max(1, Int((length - 1e-6).rounded(.up)))
    }

    private static func bounded(_ scale: Double, width: Double, height: Double) -> Double {
      let longest = Double(longestSide) / max(width, height)
      let area = (Double(mostPixels) / width / height).squareRoot()
      return min(scale, longest, area)
    }
  }
#endif
