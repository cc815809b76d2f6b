#if PDF
  import Documents
  import PDFRendering
  import Testing

  @Suite struct PNGRendererTests {
    private let drawing = Drawing(
      width: 40, height: 20,
      shapes: [
        .rectangle(Rectangle(x: 0, y: 0, width: 20, height: 20), fill: Fill(.series(0))),
        .text(TextLine("Été", at: Point(24, 14))),
      ])

    /// The width and height that the header of a PNG file names.
    private func size(_ png: [UInt8]) -> [Int] {
      [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test func theSameDrawingGivesTheSameBytes() throws {
      let first = try PNGRenderer().png(of: drawing, scale: 2)
      #expect(try PNGRenderer().png(of: drawing, scale: 2) == first)
    }

    @Test(arguments: zip([1, 2, 0.33, 1e-9], [[40, 20], [80, 40], [14, 7], [1, 1]]))
    func aPointIsSoManyPixels(_ scale: Double, _ expected: [Int]) throws {
      let png = try PNGRenderer().png(of: drawing, scale: scale)
      #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
      #expect(size(png) == expected)
    }

    @Test func theColoursAreThoseOfTheInks() throws {
      let plain = Drawing(
        width: 3, height: 1,
        shapes: [.rectangle(Rectangle(x: 1, y: 0, width: 2, height: 1), fill: Fill(.series(0)))])
      let pixels = PNGPixels(try PNGRenderer().png(of: plain, scale: 2))
      let ink = Ink.series(0).color(in: .light)
      #expect(pixels[0, 0] == [255, 255, 255])
      #expect(pixels[5, 1] == [ink.red, ink.green, ink.blue])
    }

    @Test func aPictureTooLargeForMemoryIsDrawnSmaller() throws {
      let wide = Drawing(width: 1e6, height: 10)
      #expect(size(try PNGRenderer().png(of: wide, scale: 4)) == [PNGRenderer.longestSide, 1])
      let large = Drawing(width: 8_000, height: 8_000)
      #expect(size(try PNGRenderer().png(of: large, scale: 300)) == [4_000, 4_000])
    }

    @Test(arguments: [0, -1, .nan, .infinity] as [Double])
    func aPictureWithoutSizeIsRefused(_ size: Double) {
      for (drawing, scale) in [
        (Drawing(width: size, height: 1), 1), (Drawing(width: 1, height: size), 1),
        (Drawing(width: 1, height: 1), size),
      ] {
        #expect(throws: PDFError.noSize) { try PNGRenderer().png(of: drawing, scale: scale) }
      }
    }

    @Test func noShapeStopsTheDrawing() throws {
      let odd: [Double] = [.nan, .infinity, -1e300, 0]
      let shapes = odd.flatMap { value -> [Shape] in
        [
          .circle(center: Point(value, 1), radius: value, fill: .absent),
          .line(from: Point(value, 0), to: Point(1, value), Stroke(.text, width: value)),
          .line(from: Point(0, 0), to: Point(1, 1), Stroke(.text, dashes: [value, -1])),
          .rectangle(Rectangle(x: 0, y: 0, width: value, height: value), fill: .series(2)),
          .text(TextLine("a", at: Point(value, 0), size: value, turn: value)),
        ]
      }
      let hostile = HostileText.all.map { Shape.text(TextLine($0, at: Point(0, 9))) }
      #expect(throws: Never.self) {
        try PNGRenderer().png(
          of: Drawing(width: 30, height: 30, shapes: shapes + hostile), scale: 1)
      }
    }
  }
#endif
