import Diagnostics
import Documents

/// Writes the pages of an ODT file: paper and margins, headers and footers.
struct ODTPages {
  let planned: PlannedDocument

  /// The name of the master page of a run. One that heads its pages has a master of its own.
  static func master(of run: PageRun, _ index: Int) -> String {
    if run.isTitlePage { return titleMaster }
    return run.runningTitle == nil ? "\(run.paper)" : "\(run.paper).\(index + 1)"
  }

  func writeLayouts(to xml: inout XMLBuffer) {
    for paper in Paper.allCases {
      for isRunning in [false, true] { writeLayout(paper, isRunning: isRunning, to: &xml) }
      xml.raw("<style:style style:name=\"Footer.\(paper)\" style:family=\"paragraph\"")
      xml.raw(" style:parent-style-name=\"Footer\"><style:paragraph-properties><style:tab-stops>")
      xml.raw("<style:tab-stop style:position=\"\(ODTNames.points(paper.textWidth))\"")
      xml.raw(
        " style:type=\"right\"/></style:tab-stops></style:paragraph-properties></style:style>")
    }
  }

  /// Headers and footers take their room from the margins.
  private func writeLayout(_ paper: Paper, isRunning: Bool, to xml: inout XMLBuffer) {
    let points = ODTNames.points
    let top = isRunning ? paper.edgeMargin : paper.topMargin
    let line = TextStyle.footer.lineHeight
    xml.raw(
      """
      <style:page-layout style:name="Layout.\(paper)\(isRunning ? ".running" : "")">\
      <style:page-layout-properties fo:page-width="\(points(paper.width))" \
      fo:page-height="\(points(paper.height))" style:print-orientation="\(paper)" \
      fo:margin-top="\(points(top))" fo:margin-bottom="\(points(paper.edgeMargin))" \
      fo:margin-left="\(points(paper.sideMargin))" fo:margin-right="\(points(paper.sideMargin))"/>\
      <style:header-style>
      """)
    if isRunning {
      xml.raw(Self.room(line, "bottom", paper.topMargin - paper.edgeMargin - line))
    }
    xml.raw("</style:header-style><style:footer-style>")
    xml.raw(Self.room(line, "top", paper.bottomMargin - paper.edgeMargin - line))
    xml.raw("</style:footer-style></style:page-layout>")
  }

  private static func room(_ line: Int, _ side: String, _ gap: Int) -> String {
    """
    <style:header-footer-properties fo:min-height="\(ODTNames.points(line + max(0, gap)))" \
    fo:margin-\(side)="\(ODTNames.points(max(0, gap)))"/>
    """
  }

  /// The title page: neither header nor footer.
  private static let titleMaster = "Title"

  func writeMasters(to xml: inout XMLBuffer) {
    if planned.runs.contains(where: \.isTitlePage) {
      xml.raw("<style:master-page style:name=\"\(Self.titleMaster)\"")
      xml.raw(" style:page-layout-name=\"Layout.portrait\"/>")
    }
    for paper in Paper.allCases { writeMaster("\(paper)", paper, nil, to: &xml) }
    for (index, run) in planned.runs.enumerated() {
      guard let title = run.runningTitle else { continue }
      writeMaster(Self.master(of: run, index), run.paper, title, to: &xml)
    }
  }

  private func writeMaster(
    _ name: String, _ paper: Paper, _ running: String?, to xml: inout XMLBuffer
  ) {
    let layout = "Layout.\(paper)\(running == nil ? "" : ".running")"
    xml.raw("<style:master-page style:name=\"\(name)\" style:page-layout-name=\"\(layout)\">")
    if let running {
      xml.raw("<style:header><text:p text:style-name=\"Header\">")
      xml.openText(RunningText.oneLine(running, on: paper))
      xml.raw(" \(OfficeWords.continuedOpen[planned.language]) ")
      xml.raw("<text:page-variable-get>1</text:page-variable-get>)</text:p></style:header>")
      // The first page has the title itself.
      xml.raw("<style:header-first><text:p text:style-name=\"Header\"/></style:header-first>")
    }
    xml.raw("<style:footer>")
    writeFooter(paper, to: &xml)
    xml.raw("</style:footer>")
    if running != nil {
      xml.raw("<style:footer-first>")
      writeFooter(paper, to: &xml)
      xml.raw("</style:footer-first>")
    }
    xml.raw("</style:master-page>")
  }

  private func writeFooter(_ paper: Paper, to xml: inout XMLBuffer) {
    xml.raw("<text:p text:style-name=\"Footer.\(paper)\">")
    xml.openText(RunningText.oneLine(planned.title, on: paper))
    xml.raw("<text:tab/>\(OfficeWords.page[planned.language]) ")
    xml.raw("<text:page-number text:select-page=\"current\">1</text:page-number> / ")
    xml.raw("<text:page-count>\(planned.pageCount)</text:page-count></text:p>")
  }
}
