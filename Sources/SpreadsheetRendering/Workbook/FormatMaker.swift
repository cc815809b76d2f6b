internal import CXLSXWriter

/// Makes a format of the library for a style.
enum FormatMaker {
  static func make(_ style: CellStyle, in workbook: OpaqueWorkbook) -> OpaqueFormat {
    let format = unsafe OpaqueFormat(workbook_add_format(workbook.pointer))
    let pointer = unsafe format.pointer
    unsafe format_set_font_name(pointer, "Arial")
    unsafe format_set_font_size(pointer, 10)
    unsafe format_set_align(pointer, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.wraps { unsafe format_set_text_wrap(pointer) }
    if style.indent > 0 { unsafe format_set_indent(pointer, UInt8(min(style.indent, 15))) }
    if !style.number.isEmpty { unsafe format_set_num_format(pointer, style.number) }
    switch style.alignment {
    case .start: unsafe format_set_align(pointer, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .middle: unsafe format_set_align(pointer, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .end: unsafe format_set_align(pointer, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    unsafe dress(pointer, as: style.role)
    if style.isLink { unsafe format_set_font_color(pointer, SheetColour.accent) }
    if style.isTotal {
      unsafe format_set_bold(pointer)
      if style.role != .absent { unsafe ground(pointer, SheetColour.band) }
    }
    if style.isRuled {
      unsafe format_set_top(pointer, UInt8(LXW_BORDER_MEDIUM.rawValue))
      unsafe format_set_top_color(pointer, SheetColour.accent)
    }
    return format
  }

  private static func dress(_ pointer: UnsafeMutablePointer<lxw_format>, as role: CellStyle.Role) {
    switch role {
    case .title:
      unsafe format_set_bold(pointer)
      unsafe format_set_font_size(pointer, 14)
    case .subtitle:
      unsafe format_set_font_size(pointer, 11)
      unsafe format_set_font_color(pointer, SheetColour.soft)
    case .sectionHeading:
      unsafe format_set_bold(pointer)
      unsafe format_set_font_size(pointer, 11)
      unsafe format_set_font_color(pointer, SheetColour.accent)
    case .caption:
      unsafe format_set_font_color(pointer, SheetColour.soft)
    case .link:
      unsafe format_set_font_color(pointer, SheetColour.accent)
      unsafe format_set_underline(pointer, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    case .heading, .spanner:
      unsafe format_set_bold(pointer)
      unsafe format_set_align(pointer, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
      if role == .spanner { unsafe format_set_font_color(pointer, SheetColour.accent) }
      unsafe frame(pointer)
      unsafe ground(pointer, SheetColour.band)
      guard role == .heading else { return }
      unsafe format_set_bottom(pointer, UInt8(LXW_BORDER_MEDIUM.rawValue))
      unsafe format_set_bottom_color(pointer, SheetColour.accent)
    case .label:
      unsafe format_set_bold(pointer)
      unsafe frame(pointer)
    case .absent:
      unsafe frame(pointer)
      unsafe format_set_italic(pointer)
      unsafe format_set_font_color(pointer, SheetColour.soft)
      unsafe format_set_pattern(pointer, UInt8(LXW_PATTERN_LIGHT_UP.rawValue))
      unsafe format_set_fg_color(pointer, SheetColour.hatch)
      unsafe format_set_bg_color(pointer, 0xFFFFFF)
    case .plain: unsafe frame(pointer)
    }
  }

  private static func frame(_ pointer: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_border(pointer, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe format_set_border_color(pointer, SheetColour.rule)
  }

  private static func ground(_ pointer: UnsafeMutablePointer<lxw_format>, _ colour: UInt32) {
    unsafe format_set_pattern(pointer, UInt8(LXW_PATTERN_SOLID.rawValue))
    unsafe format_set_fg_color(pointer, colour)
  }
}
