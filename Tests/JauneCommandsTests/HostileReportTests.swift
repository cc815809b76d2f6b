import Files
import JSON
import TestSupport
import Testing

/// Answers and names that try to be something else than text: in every format they are text.
///
/// Each format is judged by what its own readers would take for markup, formulas or orders.
@Suite struct HostileReportTests {
  private let report: HostileReport

  init() throws {
    report = try HostileReport.made.get()
  }

  /// The one thing wrong with the survey is the answer that is not UTF-8.
  @Test func everyFormatIsWritten() {
    #expect(report.outcome.status == 1 && report.grids.status == 1)
    #expect(report.outcome.errors.split(separator: "\n").count { $0.contains(": error: ") } == 3)
    // What escapes there are on a terminal are the progress bar's own.
    for order in ["\u{1B}[2J", "\u{1B}]", "\u{202E}"] {
      #expect(!Array((report.outcome.errors + report.outcome.text).utf8).holds(order))
    }
    for format in HostileReport.formats {
      let written = report.files(format == "text" ? "txt" : format)
      #expect(!written.isEmpty && written.allSatisfy { !$0.bytes.isEmpty }, "\(format)")
    }
    // Names of files are made of titles, and lead nowhere else.
    for name in report.files.keys {
      #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>:\"'|?*\\".utf8.contains($0) })
      #expect(!name.hasPrefix("/") && !name.contains(".."))
    }
  }

  /// The grids give the answers as they were typed, or as the reader said that it mended them.
  @Test func gridsGiveTheAnswersAsTyped() throws {
    let expected = Set((HostileSurvey.answers + [HostileSurvey.repaired]).map { Array($0.utf8) })
    #expect(expected.isSubset(of: try gridAnswers()))
  }

  @Test func csvGivesTheAnswersOfTheGrids() throws {
    var cells: Set<[UInt8]> = []
    for (_, bytes) in report.files("csv") { cells.formUnion(CommaSeparated.cells(bytes)) }
    #expect(try gridAnswers().isSubset(of: cells))
  }

  @Test func htmlHoldsNoMarkupOfAnswers() {
    let html = report["rapport.html"]
    #expect(html.holds("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.holds("&lt;/title&gt;&lt;/style&gt;]]&gt;--&gt;&lt;b&gt;"))
    for markup in ["<script>alert", "</title></style>", "<img", "<b>", "]]>", "\u{202E}", "\u{0}"] {
      #expect(!html.holds(markup), "\(markup)")
    }
    // The page's own script and its data, and nothing that would end them early.
    #expect(html.count(of: "<script") == 2 && html.count(of: "</script") == 2)
    #expect(html.controls(besides: Self.blanks).isEmpty)
  }

  @Test func markdownHoldsNoMarkupOfAnswers() {
    let markdown = report["rapport.md"]
    #expect(markdown.holds("\\<script>alert(1)\\</script>"))
    #expect(!markdown.holds("\u{202E}") && markdown.controls(besides: Self.blanks).isEmpty)
    // What is not escaped is the renderer's own: the places that links lead to, calls of notes.
    let own = ["<a id=\"", "</a>", "<sup>", "</sup>"].map { Array($0.utf8) }
    for place in markdown.places(of: UInt8(ascii: "<")) where !markdown.isEscaped(place) {
      #expect(own.contains { markdown[place...].starts(with: $0) })
    }
  }

  @Test func textHoldsNoOrdersToTheTerminal() {
    let text = report["rapport.txt"]
    #expect(text.holds("<script>alert(1)</script>") && text.holds("\u{241B}[2J"))
    #expect(text.controls(besides: [0x0A]).isEmpty)
    for order in ["\u{85}", "\u{9F}", "\u{2028}", "\u{202E}", "\u{2066}"] {
      #expect(!text.holds(order))
    }
  }

  @Test(arguments: ["docx", "odt", "xlsx"])
  func partsOfAnArchiveAreWellFormed(format: String) throws {
    let archive = try ArchiveReader(report["rapport.\(format)"])
    var held = false
    for name in archive.names where ["xml", "rels"].contains(PathName.fileExtension(of: name)) {
      let part = archive[name]
      let scan = try MarkupScan(part)
      #expect(!scan.elements.contains("script") && !scan.attributes.contains("onerror"), "\(name)")
      // Nothing is computed, and nothing leads out of the file.
      #expect(scan.elements.isDisjoint(with: ["f", "text:script", "w:fldSimple"]), "\(name)")
      #expect(!part.holds("TargetMode=\"External\"") && !part.holds("\"javascript:"), "\(name)")
      held = held || part.holds("&lt;script&gt;alert(1)&lt;/script&gt;")
    }
    #expect(held)
  }

  /// The judge itself: it takes what is XML, and nothing that a text could make of it.
  @Test func whatIsNotXMLIsSeen() throws {
    let scan = try MarkupScan(
      Array("<?xml version=\"1.0\"?>\n<a:b c=\"&lt;'>\" d=\"\"><e/>]] ></a:b>".utf8))
    #expect(scan.elements == ["a:b", "e"] && scan.attributes == ["c", "d"])
    for text in [
      "<a>", "</a>", "<a></b>", "<a><b></a></b>", "<a>]]></a>", "<a>\u{1}</a>", "<a b=\"<\"/>",
      "<a b=\"\u{1B}\"/>", "<a>&b;</a>", "<a>R&D</a>", "<a b=c/>", "<a b/>", "< a/>", "<a",
      "<a b=\"",
      "<a/ >", "<!-- -->", "<![CDATA[a]]>", "<a><?xml?></a>",
    ] {
      #expect(throws: MarkupScan.Flaw.self, "\(text)") { try MarkupScan(Array(text.utf8)) }
    }
  }

  @Test func drawingsAreWellFormed() throws {
    for (name, bytes) in report.files("svg") {
      let scan = try MarkupScan(bytes)
      #expect(!scan.elements.contains("script") && !scan.attributes.contains("onerror"), "\(name)")
      #expect(!bytes.holds("\u{202E}"), "\(name)")
    }
    #expect(report.files("svg").contains { $0.bytes.holds("&lt;script&gt;alert(1)") })
  }

  #if PDF
    @Test func pagesAndPicturesAreWhole() {
      let pdf = report["rapport.pdf"]
      #expect(pdf.starts(with: "%PDF-".utf8) && Array(pdf.suffix(32)).holds("%%EOF"))
      #expect(!pdf.holds("/JavaScript") && !pdf.holds("/URI"))
      for (name, bytes) in report.files("png") {
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), "\(name)")
      }
    }
  #endif

  /// The white space that pages are laid out with.
  private static let blanks: Set<UInt8> = [0x09, 0x0A]

  /// The answers that `jaune grid` gives, without the empty ones.
  private func gridAnswers() throws -> Set<[UInt8]> {
    let grids = JSONDocument.parse(report.grids.output, file: "out") { Issue.record("\($0)") }
    let cells = try #require(grids?.elements).flatMap { $0["rows"]?.elements ?? [] }
      .flatMap { $0["cells"]?.elements ?? [] }
    return Set(
      cells.compactMap { $0["text"]?.string }.filter { !$0.isEmpty }.map { Array($0.utf8) })
  }
}
