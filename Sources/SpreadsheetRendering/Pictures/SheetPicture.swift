internal import CXLSXWriter
import Documents

/// A figure as a picture on a sheet.
struct SheetPicture {
  /// The widest and highest that a picture is shown, in points: what a screen, or a page in landscape,
  /// has room for. Both sides are made smaller together.
  private static let room = (width: 720.0, height: 2_000.0)

  /// Pixels a point: 144 to the inch.
  private static let scale = 2.0

  /// As many pixels as a picture may have: some 64 MB while it is drawn.
  private static let mostPixels = 16_000_000.0

  private let bytes: [UInt8]
  private let size: PNGSize

  /// As shown, in points.
  let width: Double
  let height: Double

  /// Whether there is anything to show: a drawing without a size is none.
  static func canShow(_ drawing: Drawing) -> Bool {
    drawing.width.isFinite && drawing.height.isFinite && drawing.width >= 1 && drawing.height >= 1
  }

  /// - Throws: ``SpreadsheetError/picture(title:)`` for a drawing that cannot be made.
  init(_ figure: Figure, by rasteriser: any Rasteriser) throws(SpreadsheetError) {
    let drawing = figure.drawing
    let pixels = drawing.width * drawing.height * Self.scale * Self.scale
    let scale = Self.scale * min(1, (Self.mostPixels / pixels).squareRoot())
    do { bytes = try rasteriser.png(of: drawing, scale: scale) } catch {
      throw .picture(title: figure.title)
    }
    guard let size = PNGSize(bytes) else { throw .picture(title: figure.title) }
    self.size = size
    let shrink = min(1, Self.room.width / drawing.width, Self.room.height / drawing.height)
    width = drawing.width * shrink
    height = drawing.height * shrink
  }

  func insert(
    on sheet: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, description: String
  ) -> lxw_error {
    var options = unsafe lxw_image_options()
    // A point is 96/72 pixels of a screen.
    unsafe options.x_scale = width * 96 / 72 / size.width
    unsafe options.y_scale = height * 96 / 72 / size.height
    unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    let words = SheetLink.shortened(SheetText.shown(description), to: 2_000)
    var text = Array(SheetText.escaped(words).utf8CString)
    // The library copies both before it returns.
    return unsafe text.withUnsafeMutableBufferPointer { buffer in
      unsafe options.description = buffer.baseAddress
      return unsafe bytes.withUnsafeBufferPointer { picture in
        unsafe worksheet_insert_image_buffer_opt(
          sheet, row, 0, picture.baseAddress, picture.count, &options)
      }
    }
  }
}
