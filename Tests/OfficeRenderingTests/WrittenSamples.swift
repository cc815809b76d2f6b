import Appendix
import Diagnostics
import Documents
import Files
import Gaps
import Responses
import Tables
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes documents to the folder named by `JAUNE_OFFICE_SAMPLES`, for readers outside to judge: see
/// `.ci/verify/office.py`.
@Suite struct WrittenSamples {
  private static let others: [(name: String, document: Document)] = [
    ("echantillon", .sample()), ("sample-en", .sample(.english)),
    ("complet", .complete()),
  ]

  private static let hostile: [(name: String, document: Document)] =
    EnormousText.all.map {
      ("hostile-\($0.name)", .answering($0.text))
    } + [("hostile-grid", Document(title: "T", language: .french, blocks: [.grid(.hostile)]))]

  @Test func areWrittenOnRequest() throws {
    guard let folder = unsafe getenv("JAUNE_OFFICE_SAMPLES") else { return }
    for (name, document) in try Annex.documents() + Self.others + Self.hostile {
      let path = PathName.joining(unsafe String(cString: folder), name)
      for format in OfficeFormat.allCases {
        let suffix = format.continuation == .flow ? "-suivi" : ""
        let fileExtension = format.isODT ? ".odt" : ".docx"
        try AtomicFile.write(format.bytes(of: document), to: path + suffix + fileExtension)
      }
    }
  }
}
