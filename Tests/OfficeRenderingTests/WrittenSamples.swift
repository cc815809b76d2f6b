import Appendix
import Diagnostics
import Documents
import Files
import Gaps
import OfficeRendering
import Responses
import Tables
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
  ]

  @Test func areWrittenOnRequest() throws {
    guard let folder = unsafe getenv("JAUNE_OFFICE_SAMPLES") else { return }
    for (name, document) in try Annex.documents() + Self.others {
      let path = PathName.joining(unsafe String(cString: folder), name)
      try AtomicFile.write(DOCXRenderer().bytes(of: document), to: path + ".docx")
      try AtomicFile.write(
        DOCXRenderer(continuation: .flow).bytes(of: document), to: path + "-suivi.docx")
      try AtomicFile.write(ODTRenderer().bytes(of: document), to: path + ".odt")
    }
  }
}
