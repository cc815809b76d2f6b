import Documents

/// Writes pictures as DrawingML, in a line of text: they stay where they stand.
extension XMLBuffer {
  /// A run that holds the picture: the bitmap, and the drawing itself for Word 2016 and later, which
  /// show it sharp at any size.
  ///
  /// - Parameter number: Which picture of the document it is, from 1.
  ///
  /// Source: ECMA-376, part 1, 20.4.2.8; [MS-ODRAWXML] 2.3.1.6 (svgBlip).
  mutating func wordPicture(
    _ files: PictureFiles, number: Int, of planned: PlannedFigure,
    size: (width: Int, height: Int)
  ) {
    let title = planned.title
    let name = files.name
    let extent = "cx=\"\(size.width * emusPerTwip)\" cy=\"\(size.height * emusPerTwip)\""
    raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
    raw("<wp:extent \(extent)/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>")
    raw("<wp:docPr id=\"\(number)\" name=\"\(name)\" descr=\"")
    text(planned.figure.description)
    if !title.isEmpty {
      raw("\" title=\"")
      text(title)
    }
    raw("\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/>")
    raw("</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"\(DOCXNames.picture)\">")
    raw("<pic:pic><pic:nvPicPr><pic:cNvPr id=\"\(number)\" name=\"\(name).png\"/>")
    raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"\(name).png\"><a:extLst>")
    raw("<a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">")
    raw("<asvg:svgBlip r:embed=\"\(name).svg\"/></a:ext></a:extLst></a:blip>")
    raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>")
    raw("<a:off x=\"0\" y=\"0\"/><a:ext \(extent)/></a:xfrm>")
    raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>")
    raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
  }
}

/// English metric units, 914,400 to the inch.
private let emusPerTwip = 635
