/// The room a chart has on a sheet of A4 on end, margins, title and remarks taken off.
///
/// Charts are drawn at the size they are printed at, so that their smallest type is seven points on
/// paper.
public enum ChartPage {
  /// In points.
  public static let width = 480.0

  /// In points. What is taller goes on in further panels.
  public static let height = 610.0
}
