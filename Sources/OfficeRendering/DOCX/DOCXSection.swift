import Diagnostics
import Documents

/// What a section says of its pages: paper, margins, header and footer.
struct DOCXSection {
  let run: PageRun

  /// Which of the runs it is, from 0.
  let index: Int

  var xml: String {
    let paper = run.paper
    if run.isTitlePage { return "<w:sectPr>\(sheet)</w:sectPr>" }
    let isRunning = run.runningTitle != nil
    let footer = Self.footerID(paper)
    // A section without a header of its own would take that of the section before.
    let header = isRunning ? Self.headerID(index) : Self.emptyHeaderID
    var xml = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"\(header)\"/>"
    if isRunning {
      xml += "<w:headerReference w:type=\"first\" r:id=\"\(Self.emptyHeaderID)\"/>"
    }
    xml += "<w:footerReference w:type=\"default\" r:id=\"\(footer)\"/>"
    if isRunning { xml += "<w:footerReference w:type=\"first\" r:id=\"\(footer)\"/>" }
    return xml + "\(sheet)\(isRunning ? "<w:titlePg/>" : "")</w:sectPr>"
  }

  /// The paper and its margins.
  private var sheet: String {
    let paper = run.paper
    var xml = "<w:type w:val=\"nextPage\"/>"
    xml += "<w:pgSz w:w=\"\(paper.width)\" w:h=\"\(paper.height)\""
    xml += paper == .landscape ? " w:orient=\"landscape\"/>" : "/>"
    return xml + """
      <w:pgMar w:top="\(paper.topMargin)" w:right="\(paper.sideMargin)" \
      w:bottom="\(paper.bottomMargin)" w:left="\(paper.sideMargin)" \
      w:header="\(paper.edgeMargin)" w:footer="\(paper.edgeMargin)" w:gutter="0"/>\
      <w:cols w:space="708"/>
      """
  }

  static let emptyHeaderID = "header"
  static func headerID(_ index: Int) -> String { "header\(index + 1)" }
  static func footerID(_ paper: Paper) -> String { "footer-\(paper)" }
}
