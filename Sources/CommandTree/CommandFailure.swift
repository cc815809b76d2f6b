public import Diagnostics
import Files
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a command could not do its work, and the exit status that says so.
public struct CommandFailure: Error, Sendable {
  enum Account: Sendable {
    case diagnostic(Diagnostic)
    case message(BilingualText, suggestion: BilingualText?)
  }

  public let status: ExitStatus
  let account: Account

  /// A failure at a place in a file.
  public init(_ status: ExitStatus, _ diagnostic: Diagnostic) {
    self.status = status
    account = .diagnostic(diagnostic)
  }

  /// A failure that belongs to no file.
  public init(_ status: ExitStatus, _ message: BilingualText, suggestion: BilingualText? = nil) {
    self.status = status
    account = .message(message, suggestion: suggestion)
  }

  /// Any error as a failure: files that cannot be read or written have a status of their own, what
  /// nobody foresaw is an internal error.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as FileError:
      self.init(error.operation == .read ? .inputMissing : .cannotWrite, error.diagnostic)
    default:
      self.init(
        .internalError,
        BilingualText(fr: "erreur interne : \(error)", en: "internal error: \(error)"))
    }
  }
}

extension CommandFailure {
  /// The results could not all be handed over.
  init(unwritten error: StreamError) {
    let code: CInt =
      switch error {
      case .failed(let code): code
      case .readerLeft: EPIPE
      }
    let reason = FileError(.write, "-", code: code).diagnostic
    self.init(
      .cannotWrite,
      BilingualText(
        fr: "sortie standard : \(reason.message.french)",
        en: "standard output: \(reason.message.english)"),
      suggestion: reason.suggestion)
  }
}
