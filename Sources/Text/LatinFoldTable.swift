/// What the two- and three-byte letters of the Latin script fold to: data, read by ``TextFold``.
///
/// One character a code point: a letter, digit, quote or space stands for itself; a capital names
/// a pair of letters (``pair(_:)``); `.` leaves the character as it is, `!` drops it. Made from the
/// compatibility decompositions of Unicode 16, with the barred and hooked letters, which have none,
/// put by hand under the letter they are typed as.
enum LatinFoldTable {
  static let keep = UInt8(ascii: ".")
  static let drop = UInt8(ascii: "!")

  /// U+0080 to U+027F: all that a lead byte up to C9 may begin.
  static let basic = bytes(of: [
    "                ",  // U+0080
    "                ",  // U+0090
    " .........a\".!..",  // U+00A0
    "..23'....1o\"....",  // U+00B0
    "aaaaaaAceeeeiiii",  // U+00C0
    "dnoooooxouuuuyTS",  // U+00D0
    "aaaaaaAceeeeiiii",  // U+00E0
    "dnooooo.ouuuuyTy",  // U+00F0
    "aaaaaaccccccccdd",  // U+0100
    "ddeeeeeeeeeegggg",  // U+0110
    "gggghhhhiiiiiiii",  // U+0120
    "iiIIjjkkkllllll.",  // U+0130
    ".llnnnnnnnnnoooo",  // U+0140
    "ooOOrrrrrrssssss",  // U+0150
    "ssttttttuuuuuuuu",  // U+0160
    "uuuuwwyyyzzzzzzs",  // U+0170
    "bbbb..occdddd.ee",  // U+0180
    "effggH.ikkl.mnno",  // U+0190
    "oo..pp...s..tttu",  // U+01A0
    "uuvyyzzz........",  // U+01B0
    "....DDDLLLNNNaai",  // U+01C0
    "ioouuuuuuuuuueaa",  // U+01D0
    "aaAAggggkkoooozz",  // U+01E0
    "jDDDggH.nnaaAAoo",  // U+01F0
    "aaaaeeeeiiiioooo",  // U+0200
    "rrrruuuusstt..hh",  // U+0210
    "nduuzzaaeeoooooo",  // U+0220
    "ooyylntj..acclts",  // U+0230
    "z..bu.eejjqqrryy",  // U+0240
    "...bo.dd.e.e....",  // U+0250
    "gg....h.ii.lll..",  // U+0260
    ".mnn.o......rrr.",  // U+0270
  ])

  /// U+1E00 to U+1EFF.
  static let additional = bytes(of: [
    "aabbbbbbccdddddd",  // U+1E00
    "ddddeeeeeeeeeeff",  // U+1E10
    "gghhhhhhhhhhiiii",  // U+1E20
    "kkkkkkllllllllmm",  // U+1E30
    "mmmmnnnnnnnnoooo",  // U+1E40
    "oooopppprrrrrrrr",  // U+1E50
    "sssssssssstttttt",  // U+1E60
    "ttuuuuuuuuuuvvvv",  // U+1E70
    "wwwwwwwwwwxxxxyy",  // U+1E80
    "zzzzzzhtwyasssS.",  // U+1E90
    "aaaaaaaaaaaaaaaa",  // U+1EA0
    "aaaaaaaaeeeeeeee",  // U+1EB0
    "eeeeeeeeiiiioooo",  // U+1EC0
    "oooooooooooooooo",  // U+1ED0
    "oooouuuuuuuuuuuu",  // U+1EE0
    "uuyyyyyyyy....yy",  // U+1EF0
  ])

  /// The two letters a capital of the table stands for.
  static func pair(_ capital: UInt8) -> (UInt8, UInt8) {
    switch capital {
    case UInt8(ascii: "A"): (UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "D"): (UInt8(ascii: "d"), UInt8(ascii: "z"))
    case UInt8(ascii: "H"): (UInt8(ascii: "h"), UInt8(ascii: "v"))
    case UInt8(ascii: "I"): (UInt8(ascii: "i"), UInt8(ascii: "j"))
    case UInt8(ascii: "L"): (UInt8(ascii: "l"), UInt8(ascii: "j"))
    case UInt8(ascii: "N"): (UInt8(ascii: "n"), UInt8(ascii: "j"))
    case UInt8(ascii: "O"): (UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "S"): (UInt8(ascii: "s"), UInt8(ascii: "s"))
    default: (UInt8(ascii: "t"), UInt8(ascii: "h"))
    }
  }

  private static func bytes(of rows: [String]) -> [UInt8] {
    rows.flatMap(\.utf8)
  }
}
