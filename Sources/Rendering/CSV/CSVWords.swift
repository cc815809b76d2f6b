import Diagnostics

/// The headings that CSV files have of their own.
enum CSVWords {
  case file, section, title, captions, bases, remarks, part, item, total, notes, cells

  var text: BilingualText {
    switch self {
    case .file: BilingualText(fr: "fichier", en: "file")
    case .section: BilingualText(fr: "partie", en: "section")
    case .title: BilingualText(fr: "titre", en: "title")
    case .captions: BilingualText(fr: "légende", en: "caption")
    case .bases: BilingualText(fr: "base", en: "base")
    case .remarks: BilingualText(fr: "remarques", en: "remarks")
    case .part: BilingualText(fr: "groupe", en: "group")
    case .item: BilingualText(fr: "ligne", en: "item")
    case .total: BilingualText(fr: "total", en: "total")
    case .notes: BilingualText(fr: "notes", en: "notes")
    case .cells: BilingualText(fr: "cellules", en: "cells")
    }
  }
}
