internal import CXLSXWriter
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A workbook while it is written, and the folder it is written in: both go with the value.
@safe final class Workbook {
  private let folder: String
  private var pointer: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellStyle: OpaqueFormat] = [:]

  /// 1 January 2000, 00:00 UTC. A real date would make other bytes each time, and the library would
  /// put today's if it were told none.
  private static let created: time_t = 946_684_800

  init(title: String, subject: String) throws(SpreadsheetError) {
    folder = try Self.makeFolder()
    var options = unsafe lxw_workbook_options()
    // The library keeps the pointer no longer than the call lasts: it copies the path.
    let made = unsafe folder.withCString { path in
      unsafe options.tmpdir = UnsafeMutablePointer(mutating: path)
      return unsafe workbook_new_opt("\(folder)/book.xlsx", &options)
    }
    guard let made = unsafe made else {
      Self.remove(folder)
      throw .library("workbook_new_opt")
    }
    unsafe pointer = made
    let error = unsafe Self.setProperties(of: made, title: title, subject: subject)
    guard error == LXW_NO_ERROR else { throw .library(Self.words(for: error)) }
  }

  deinit {
    if let pointer = unsafe pointer { unsafe lxw_workbook_free(pointer) }
    Self.remove(folder)
  }

  func addSheet(named name: String) throws(SpreadsheetError) -> Sheet {
    guard let pointer = unsafe pointer, let sheet = unsafe workbook_add_worksheet(pointer, name)
    else { throw .library("workbook_add_worksheet: \(name)") }
    return unsafe Sheet(OpaqueSheet(sheet), name: name, book: self)
  }

  /// The library's workbook while it is open.
  var opaque: OpaqueWorkbook? { unsafe pointer.map { unsafe OpaqueWorkbook($0) } }

  func format(_ style: CellStyle) -> OpaqueFormat? {
    if let format = formats[style] { return format }
    guard let pointer = unsafe pointer else { return nil }
    let format = unsafe FormatMaker.make(style, in: OpaqueWorkbook(pointer))
    formats[style] = format
    return format
  }

  /// Ends the workbook: nothing can be added afterwards.
  func bytes() throws(SpreadsheetError) -> [UInt8] {
    guard let open = unsafe pointer else { throw .library("workbook_close") }
    unsafe pointer = nil
    let error = unsafe workbook_close(open)
    guard error == LXW_NO_ERROR else { throw .library(Self.words(for: error)) }
    do {
      return try ByteStorage.contents(ofFile: "\(folder)/book.xlsx").withSpan { span in
        unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
      }
    } catch { throw .file(error) }
  }

  static func words(for error: lxw_error) -> String {
    guard let words = unsafe lxw_strerror(error) else { return "\(error.rawValue)" }
    return unsafe String(cString: words)
  }

  private static func setProperties(
    of workbook: UnsafeMutablePointer<lxw_workbook>, title: String, subject: String
  ) -> lxw_error {
    // The library copies the texts; it takes 255 characters of each.
    let texts = [title, subject].map { text in
      Array(
        String(SheetText.shown(text).unicodeScalars.prefix(250).map(Character.init)).utf8CString)
    }
    return unsafe texts[0].withUnsafeBufferPointer { title in
      unsafe texts[1].withUnsafeBufferPointer { subject in
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = UnsafeMutablePointer(mutating: title.baseAddress)
        unsafe properties.subject = UnsafeMutablePointer(mutating: subject.baseAddress)
        unsafe properties.created = created
        return unsafe workbook_set_properties(workbook, &properties)
      }
    }
  }

  // MARK: - The folder

  private static func makeFolder() throws(SpreadsheetError) -> String {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = Array("\(parent)/jaune-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&name) else {
      throw .file(FileError(.write, parent, code: errno))
    }
    return unsafe String(cString: made)
  }

  /// The library removes its own files; the workbook is the only one left.
  private static func remove(_ folder: String) {
    unsafe unlink("\(folder)/book.xlsx")
    unsafe rmdir(folder)
  }
}

// The library's pointers in wraps of their own: they live as long as the workbook that made them.

@safe struct OpaqueWorkbook {
  let pointer: UnsafeMutablePointer<lxw_workbook>
  init(_ pointer: UnsafeMutablePointer<lxw_workbook>) { unsafe self.pointer = pointer }
}

@safe struct OpaqueFormat {
  let pointer: UnsafeMutablePointer<lxw_format>
  init(_ pointer: UnsafeMutablePointer<lxw_format>) { unsafe self.pointer = pointer }
}

@safe struct OpaqueSheet {
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  init(_ pointer: UnsafeMutablePointer<lxw_worksheet>) { unsafe self.pointer = pointer }
}
