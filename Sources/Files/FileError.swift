public import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
public struct FileError: Error, Hashable, Sendable {
  public enum Operation: Sendable, Hashable {
    case read
    case write
  }

  public let operation: Operation
  public let path: String

  /// The system's error number.
  public let code: CInt

  public init(_ operation: Operation, _ path: String, code: CInt) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether there is nothing at that path.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}

extension FileError {
  /// The error as a diagnostic at the head of its file.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .error, operation == .read ? "file-unreadable" : "file-unwritable",
      at: SourcePlace(file: path), message, suggestion: suggestion)
  }

  private var message: BilingualText {
    switch operation {
    case .read:
      BilingualText(
        fr: "impossible de lire ce fichier : \(reason.french)",
        en: "this file cannot be read: \(reason.english)")
    case .write:
      BilingualText(
        fr: "impossible d'écrire ce fichier : \(reason.french)",
        en: "this file cannot be written: \(reason.english)")
    }
  }

  private var reason: BilingualText {
    switch code {
    case ENOENT, ENOTDIR: BilingualText(fr: "il n'existe pas", en: "it does not exist")
    case EACCES, EPERM: BilingualText(fr: "accès refusé", en: "permission denied")
    case EISDIR: BilingualText(fr: "c'est un dossier", en: "it is a folder")
    case ENOSPC: BilingualText(fr: "le disque est plein", en: "the disk is full")
    case EROFS: BilingualText(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case ENOMEM: BilingualText(fr: "mémoire insuffisante", en: "not enough memory")
    case EFBIG: BilingualText(fr: "il est trop grand", en: "it is too large")
    case let code:
      BilingualText(verbatim: unsafe String(cString: strerror(code)) + " (errno \(code))")
    }
  }

  private var suggestion: BilingualText? {
    switch (operation, code) {
    case (.read, ENOENT), (.read, ENOTDIR):
      BilingualText(
        fr: "vérifier le nom et le dossier de départ",
        en: "check the name and the folder you are in")
    case (.write, ENOENT), (.write, ENOTDIR):
      BilingualText(fr: "créer d'abord le dossier", en: "create its folder first")
    case (_, EACCES), (_, EPERM):
      BilingualText(
        fr: "vérifier les droits du fichier et de son dossier",
        en: "check the permissions of the file and its folder")
    case (.read, EISDIR):
      BilingualText(fr: "donner le nom d'un fichier", en: "name a file")
    default: nil
    }
  }
}
