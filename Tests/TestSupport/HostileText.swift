/// What an answer may hold that a format could take for its own.
public enum HostileText {
  public static let all = [
    "", " ", "\n", "\n\n\n", "  a  ", "a\nb", "a\n\nb", "a\n\n\nb\n", "\na", "a\n   \nb",
    "<script>alert(1)</script>", "</td></table>", "\"'&<>", "]]>", "<!-- -->", "&amp; &#60; &x;",
    "R&D", "`code` *a* _b_ ~~c~~ [d](e) ![f](g)", "# titre", "1. un\n2) deux", "- a\n+ b\n* c",
    "> cité", "===", "---", "    quatre espaces", "\ttab\t", "a | b", "$x$ :smile: 12:30", "\\",
    "a\\",
    "```\nb\n```", "a\\\nb", "\u{A0}a\u{A0}", "e\u{301}", "👩‍👩‍👧", "שלום", "ﬁ ﬀ", "\u{FEFF}a",
    "Une réponse, « avec » — des guillemets…", "a\u{2028}b", "<a href=\"javascript:x\">",
  ]

  /// What cannot pass as it is, and what is shown of it.
  public static let replaced = [
    ("a\u{0}b", "a␀b"), ("\u{1B}[31m", "␛[31m"), ("\u{7F}", "␡"), ("\u{85}", "\u{FFFD}"),
    ("\u{C}", "␌"), ("a\r\nb\rc", "a\nb\nc"), ("\u{FFFE}", "\u{FFFD}"),
  ]
}
