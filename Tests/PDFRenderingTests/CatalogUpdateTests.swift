import Documents
import Testing

@testable import PDFRendering

@Test func whatIsNoFileOfCairosStaysAsItIs() {
  let document = Document(title: "T", language: .french, blocks: [])
  let update = CatalogUpdate(
    properties: FileProperties(of: document, author: nil, created: ""), producer: "",
    headCells: [], alternatives: [])
  for text in ["", "startxref", "startxref\n99\n", "%PDF-1.4\nxref\n0 1\nstartxref\n9\n%%EOF"] {
    let bytes = Array(text.utf8)
    #expect(update.applied(to: bytes) == bytes)
  }
}
