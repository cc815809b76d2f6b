import Diagnostics
import Documents
import OfficeRendering
import TestSupport
import Testing

@Suite struct PictureTests {
  private static func showing(_ figure: Figure) -> Document {
    Document(title: "T", language: .french, blocks: [.figure(figure)])
  }

  @Test func wordHasTheBitmapAndTheDrawing() throws {
    let archive = try ArchiveReader(OfficeFormat.docxSplit.bytes(of: .complete()))
    let xml = String(decoding: archive["word/document.xml"], as: UTF8.self)
    #expect(archive["word/media/figure1.png"].prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    #expect(String(decoding: archive["word/media/figure1.svg"], as: UTF8.self).contains("<svg"))
    #expect(xml.contains("<a:blip r:embed=\"figure1.png\">"))
    #expect(xml.contains("<asvg:svgBlip r:embed=\"figure1.svg\"/>"))
    for part in ["[Content_Types].xml", "word/_rels/document.xml.rels"] {
      let xml = String(decoding: archive[part], as: UTF8.self)
      #expect(xml.contains("png") && xml.contains("svg"))
    }
  }

  @Test func openDocumentHasTheDrawingFirst() throws {
    let archive = try ArchiveReader(OfficeFormat.odtSplit.bytes(of: .complete()))
    let xml = String(decoding: archive["content.xml"], as: UTF8.self)
    let svg = try #require(xml.firstRange(of: "xlink:href=\"Pictures/figure1.svg\""))
    let png = try #require(xml.firstRange(of: "xlink:href=\"Pictures/figure1.png\""))
    #expect(svg.lowerBound < png.lowerBound)
    let manifest = String(decoding: archive["META-INF/manifest.xml"], as: UTF8.self)
    for name in ["Pictures/figure1.svg", "Pictures/figure1.png"] {
      #expect(!archive[name].isEmpty && manifest.contains("\"\(name)\""))
    }
  }

  @Test(arguments: OfficeFormat.allCases)
  func alternativeTextSaysWhatIsShown(format: OfficeFormat) throws {
    let xml = try format.xml(.complete())
    let title = "Mentions par zone &lt;« A &amp; B »&gt;"
    let words = "Barres : &quot;Europe&quot; 12, Afrique 7 ; rien en Océanie."
    if format.isODT {
      #expect(xml.contains("<svg:title>\(title)</svg:title><svg:desc>\(words)</svg:desc>"))
    } else {
      #expect(xml.contains("descr=\"\(words)\" title=\"\(title)\"/>"))
    }
  }

  @Test(arguments: OfficeFormat.allCases)
  func figuresAreCaptioned(format: OfficeFormat) throws {
    let read = try format.tables(of: .complete())
    let caption = "Mentions par zone <« A & B »>"
    let place = try #require(read.paragraphs.firstIndex(of: caption))
    #expect(
      read.paragraphs.dropFirst(place + 2).prefix(2) == [
        "Une mention compte une fois par acteur.", "Natural Earth, 1:110m.",
      ])
  }

  @Test func withoutBitmapsWordSaysWhatIsShownAndOpenDocumentDrawsIt() throws {
    let words = "Barres : \"Europe\" 12, Afrique 7 ; rien en Océanie."
    let docx = try OfficeFormat.docxSplit.bytes(of: .complete(), rasteriser: nil)
    #expect(try ReadTables(docx: docx).paragraphs.contains(words))
    #expect(!(try ArchiveReader(docx).names.contains { $0.hasPrefix("word/media") }))
    let odt = try OfficeFormat.odtSplit.bytes(of: .complete(), rasteriser: nil)
    #expect(!(try ReadTables(odt: odt).paragraphs.contains(words)))
    #expect(
      try ArchiveReader(odt).names.filter { $0.hasPrefix("Pictures") } == ["Pictures/figure1.svg"])
  }

  /// Pages are 9,638 by 14,570 twips upright, 15,478 by 10,149 on their side.
  @Test(arguments: [
    (Figure.bars(rows: 10), 9_600, 3_920),
    (.bars(rows: 10, width: 600), 9_638, 3_148),
    (.bars(rows: 10, width: 1_000), 15_478, 3_033),
  ])
  func picturesFitThePage(figure: Figure, width: Int, height: Int) throws {
    let xml = try OfficeFormat.docxSplit.xml(Self.showing(figure))
    let extent = "<wp:extent cx=\"\(width * 635)\" cy=\"\(height * 635)\"/>"
    #expect(xml.contains(extent))
  }

  /// Smaller as long as it can be read, then in parts.
  @Test(arguments: OfficeFormat.allCases)
  func tallPicturesAreCutToPages(format: OfficeFormat) throws {
    for (rows, parts) in [(40, 1), (60, 1), (100, 3), (400, 11)] {
      let figure = Figure.bars(rows: rows)
      let archive = try ArchiveReader(format.bytes(of: Self.showing(figure)))
      let drawings = archive.names.filter { $0.hasSuffix(".svg") }
      #expect(drawings.count == parts)
      let svg = drawings.map { String(decoding: archive[$0], as: UTF8.self) }
      for row in 1...rows {
        let name = ">Zone \(row) &amp; &lt;ses&gt; voisines<"
        #expect(svg.count { $0.contains(name) } == 1, "\(row)")
      }
      let read = try format.tables(of: Self.showing(figure))
      let captions = read.paragraphs.filter { $0.hasPrefix(figure.title) }
      #expect(captions.count == parts)
      #expect(parts == 1 || captions.last?.hasSuffix(" (fin)") == true)
      #expect(read.paragraphs.filter { $0 == figure.source }.count == 1)
    }
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e300, 1e-300])
  func drawingsOfNoSizeAreSaidInWords(side: Double) throws {
    var figure = Figure.bars(rows: 1)
    for path in [\Drawing.width, \Drawing.height] {
      figure.drawing = Drawing(width: 100, height: 100)
      figure.drawing[keyPath: path] = side
      for format in OfficeFormat.allCases {
        let read = try format.tables(of: Self.showing(figure))
        #expect(read.paragraphs.contains(figure.description))
      }
    }
  }

  @Test func figuresThatCannotBeDrawnAreNamed() {
    struct Broken: Rasteriser {
      struct Failure: Error {}
      func png(of drawing: Drawing, scale: Double) throws -> [UInt8] { throw Failure() }
    }
    let title = Figure.bars(rows: 1).title
    #expect(throws: OfficeError.picture(title: title)) {
      try DOCXRenderer(rasteriser: Broken()).bytes(of: .complete())
    }
  }

  /// About 200 dots to the inch, and never more than 4,000.
  @Test func bitmapsAreSharpButNotHuge() throws {
    for (rows, expected) in [(10, 480 * 200 / 72), (400, 480 * 200 / 72)] {
      let bytes = try OfficeFormat.docxSplit.bytes(of: Self.showing(.bars(rows: rows)))
      let png = try ArchiveReader(bytes)["word/media/figure1.png"]
      let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
      #expect(abs(width - expected) <= expected / 5, "\(width)")
    }
  }
}
