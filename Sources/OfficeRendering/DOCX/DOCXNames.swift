/// The namespaces and relationship types of Office Open XML, transitional.
enum DOCXNames {
  static let word = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="\(drawing)" xmlns:pic="\(picture)" \
    xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"
    """
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let extendedProperties =
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
  static let relationshipType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  static let coreType =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  /// What content types begin with.
  static let typePrefix = "application/vnd.openxmlformats-officedocument."
  static let wordType = "\(typePrefix)wordprocessingml."
}
