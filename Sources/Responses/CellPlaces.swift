import CSV
public import Diagnostics
import Questionnaire

/// Finds the places of many cells of a survey, reading no record again that is still at hand.
///
/// In a grid a record holds an answer of every actor: asked for actor by actor, each of its places
/// would otherwise cost a reading of them all.
public struct CellPlaces {
  /// How many cells' starts are kept: 32 MB.
  private static let limit = 1 << 22

  private struct Record: Hashable {
    let form: Form.ID
    let start: Int
  }

  private let tables: [Form.ID: ResponseTable]
  private var starts: [Record: [Int]] = [:]
  private var kept = 0

  public init(_ survey: Survey) {
    tables = Dictionary(
      survey.tables.map { ($0.form.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where an answer stands; `nil` where the file has no cell for it.
  public mutating func place(of cell: CellReference) -> SourcePlace? {
    guard let table = tables[cell.form],
      let (start, field) = table.source.cell(row: cell.row, column: cell.column)
    else { return nil }
    let record = Record(form: cell.form, start: start)
    if let known = starts[record] { return place(known, field, in: table) }
    var reader = CSVReader(table.file, from: start)
    reader.expectedFields = table.recordWidth
    guard reader.next() else { return nil }
    let place = reader.place(of: field)
    // Other layouts have one actor a record: the last one is enough.
    if !table.source.isGrid || kept > Self.limit {
      starts.removeAll(keepingCapacity: true)
      kept = 0
    }
    kept += reader.fields.count
    starts[record] = reader.fields.map(\.start)
    return place
  }

  private func place(_ starts: [Int], _ field: Int, in table: ResponseTable) -> SourcePlace? {
    guard field < starts.count else { return nil }
    return table.file.place(at: starts[field])
  }
}

extension AnswerSource {
  fileprivate var isGrid: Bool {
    if case .grid = self { true } else { false }
  }
}
