import Testing

@testable import PDFRendering

@Test func whatIsNoFileOfCairosStaysAsItIs() {
  for text in ["", "startxref", "startxref\n99\n", "%PDF-1.4\nxref\n0 1\nstartxref\n9\n%%EOF"] {
    let bytes = Array(text.utf8)
    #expect(CatalogUpdate(language: .french, headCells: []).applied(to: bytes) == bytes)
  }
}
