/// A rectangle on a page, in points from its upper left corner.
struct Rectangle {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
}
