internal import CXLSXWriter

/// A bar chart of the program that opens the workbook, bound to cells: a bar for each column of a row.
struct SheetChart {
  let title: String

  /// What the chart shows, for those who do not see it.
  let description: String

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
    fill.color = 0x0B4F8A
    unsafe chart_series_set_fill(series, &fill)
    unsafe chart_set_series_gap(chart, 50)
    unsafe chart_title_set_name(chart, Self.short(title))
    unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    // The library names the axes of bars as if they stood: y is that of the columns. The first column
    // comes on top, as one reads, and the numbers at the bars make the other axis needless.
    unsafe chart_axis_set_reverse(chart.pointee.y_axis)
    unsafe chart_axis_major_gridlines_set_visible(chart.pointee.x_axis, 0)
    unsafe chart_axis_off(chart.pointee.x_axis)
    var options = unsafe lxw_chart_options()
    unsafe options.x_scale = 1.3
    // The library's charts are 288 pixels high; a bar needs some twenty.
    unsafe options.y_scale = max(0.7, Double(columns.count * 20 + 70) / 288)
    var words = Array(Self.short(description).utf8CString)
    return unsafe words.withUnsafeMutableBufferPointer { buffer in
      unsafe options.description = buffer.baseAddress
      return unsafe worksheet_insert_chart_opt(sheet, row, 0, chart, &options)
    }
  }

  /// The beginning of a text, which is whole on the sheet.
  private static func short(_ text: String) -> String {
    SheetText.escaped(SheetText.shown(String(text.unicodeScalars.prefix(200))))
  }
}
