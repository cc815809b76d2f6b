import Diagnostics

@testable import PDFRendering

extension TypeCase {
  /// Every character as wide as half the size of the type: no font is needed.
  static func fixed(_ language: Language = .french) -> TypeCase {
    TypeCase(language: language) { style in
      TextMeter { _ in Int(style.size * Double(Paper.unit) / 2) }
    }
  }
}

extension LineBreaker {
  /// One unit for each character.
  static func counting(hyphenates: Bool = false) -> LineBreaker {
    LineBreaker(meter: TextMeter { _ in 1 }, hyphenator: hyphenates ? .french : nil)
  }
}

enum HostileText {
  static let all = [
    "", " ", "\n", "\n\n\n", "  a  ", "a\nb\r\nc\rd", "<script>alert(1)</script>", "]]>",
    "=HYPERLINK(\"x\")", "a\u{0}b\u{1B}[31m\u{7F}\u{85}\u{C}", "\u{202E}cod.exe\u{202C}",
    "\u{2066}a\u{2069}", "e\u{301}\u{302}\u{303}", "👩‍👩‍👧 🇫🇷", "שלום עולם", "مرحبا بالعالم",
    "\u{FEFF}a", "a\u{2028}b\u{2029}c", "soft\u{AD}hy\u{AD}phen", "zero\u{200B}width\u{200D}",
    "漢字かな交じり文", "हिन्दी", "'\"()\\<>[]{}/%", "a\u{FFFE}", "\u{10FFFD}",
    String(repeating: "anticonstitutionnellement", count: 1_200),
    String(repeating: "\u{301}", count: 5_000), String(repeating: "9", count: 5_000),
    String(repeating: "\u{200B}", count: 5_000), String(repeating: "\u{A0}", count: 5_000),
    String(repeating: "Une réponse « développée » : oui ! ", count: 400),
  ]
}
