import Diagnostics

extension Language {
  /// The country whose spelling is meant.
  var country: String { self == .french ? "FR" : "GB" }

  /// As BCP 47 writes it, with its country: `fr-FR`.
  var tag: String { "\(rawValue)-\(country)" }
}
