internal import CXLSXWriter

/// A bar chart of the program that opens the workbook, bound to cells: a bar for each column of a row.
struct SheetChart {
  let title: String

  /// What the chart shows, for those who do not see it.
  let description: String

  /// What the bars are, and what their lengths are; empty where nothing need be said.
  let categories: String
  let values: String

  let headingRow: Int
  let valueRow: Int
  let columns: Range<Int>

  func insert(
    on sheet: UnsafeMutablePointer<lxw_worksheet>, named name: String,
    in workbook: UnsafeMutablePointer<lxw_workbook>, row: UInt32
  ) -> lxw_error {
    guard let chart = unsafe workbook_add_chart(workbook, UInt8(LXW_CHART_BAR.rawValue)),
      let series = unsafe chart_add_series(chart, nil, nil)
    else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
    let first = UInt16(columns.lowerBound)
    let last = UInt16(columns.upperBound - 1)
    unsafe chart_series_set_categories(
      series, name, UInt32(headingRow), first, UInt32(headingRow), last)
    unsafe chart_series_set_values(series, name, UInt32(valueRow), first, UInt32(valueRow), last)
    unsafe chart_series_set_labels(series)
    var fill = lxw_chart_fill()
    fill.color = SheetColour.series
    unsafe chart_series_set_fill(series, &fill)
    unsafe chart_set_series_gap(chart, 50)
    unsafe chart_title_set_name(chart, Self.short(title, 200))
    var titleFont = unsafe Self.font(size: 12, isBold: true)
    unsafe chart_title_set_name_font(chart, &titleFont)
    var labelFont = unsafe Self.font(size: 9)
    unsafe chart_series_set_labels_font(series, &labelFont)
    unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    // The library names the axes of bars as if they stood: y is that of the columns. The first column
    // comes on top, as one reads, and the numbers at the bars make those of the other axis needless.
    guard let bars = unsafe chart.pointee.y_axis, let lengths = unsafe chart.pointee.x_axis else {
      return LXW_ERROR_MEMORY_MALLOC_FAILED
    }
    unsafe chart_axis_set_reverse(bars)
    unsafe chart_axis_major_gridlines_set_visible(lengths, 0)
    unsafe chart_axis_set_label_position(
      lengths, UInt8(LXW_CHART_AXIS_LABEL_POSITION_NONE.rawValue))
    unsafe chart_axis_set_major_tick_mark(lengths, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    unsafe chart_axis_set_major_tick_mark(bars, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    var line = lxw_chart_line()
    line.none = 1
    unsafe chart_axis_set_line(lengths, &line)
    unsafe chart_axis_set_num_font(bars, &labelFont)
    unsafe Self.name(bars, categories, &labelFont)
    unsafe Self.name(lengths, values, &labelFont)
    var options = unsafe lxw_chart_options()
    unsafe options.x_scale = 1.3
    // The library's charts are 288 pixels high; a bar needs some twenty.
    unsafe options.y_scale = max(0.7, Double(columns.count * 20 + 90) / 288)
    var words = Array(Self.short(description, 2_000).utf8CString)
    return unsafe words.withUnsafeMutableBufferPointer { buffer in
      unsafe options.description = buffer.baseAddress
      return unsafe worksheet_insert_chart_opt(sheet, row, 0, chart, &options)
    }
  }

  /// The beginning of a text, which is whole on the sheet.
  private static func short(_ text: String, _ limit: Int) -> String {
    SheetText.escaped(SheetText.shown(SheetLink.shortened(text, to: limit)))
  }

  private static func name(
    _ axis: UnsafeMutablePointer<lxw_chart_axis>, _ name: String, _ font: inout lxw_chart_font
  ) {
    guard !name.isEmpty else { return }
    unsafe chart_axis_set_name(axis, short(name, 100))
    unsafe chart_axis_set_name_font(axis, &font)
  }

  private static func font(size: Double, isBold: Bool = false) -> lxw_chart_font {
    var font = unsafe lxw_chart_font()
    unsafe font.size = size
    unsafe font.bold = isBold ? UInt8(LXW_TRUE.rawValue) : UInt8(LXW_EXPLICIT_FALSE.rawValue)
    unsafe font.color = SheetColour.text
    return unsafe font
  }
}
