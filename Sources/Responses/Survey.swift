public import Diagnostics
private import Files
public import Questionnaire

/// A survey as read: the questionnaire, those who answered, and what they answered.
public struct Survey: Sendable {
  /// The folder the survey lies in, from which its description names the other files.
  public var folder: String

  /// Every file the survey is made of, read or not: nothing may be written over them.
  public var files: [String]

  public var title: BilingualText
  public var organiser: String?

  /// The day the answers speak of, as ISO 8601: `2012-11-30`.
  public var referenceDate: String?

  public var questionnaire: Questionnaire

  /// The actors the survey lists, in its order; empty where it lists none.
  public var actors: [Actor]

  /// One table a form that was answered, in the questionnaire's order of forms.
  public var tables: [ResponseTable]

  /// Footnotes by the cell they belong to.
  public var notes: [CellReference: [AnswerNote]]

  /// What was wrong in the response files, errors and warnings: rows and cells that are not used.
  public var incidents: [Diagnostic] = []

  /// The zones answers are counted by: the name of a scheme that ships with jaune, or the path of a
  /// file of zones. `nil` for those of the questionnaire.
  public var zones: String?

  /// The path of the file in which an analyst corrects what was read.
  public var corrections: String?

  /// The path of the file of themes that answers are sorted by; `nil` for those that ship with jaune.
  public var codebook: String?

  /// The path of the survey of the same questionnaire before this one: its folder or its file.
  public var previousWave: String?
}

/// A cell of a survey: a form's table, a row and a column of it.
public struct CellReference: Hashable, Sendable {
  public let form: Form.ID
  public let row: Int
  public let column: Int

  public init(form: Form.ID, row: Int, column: Int) {
    self.form = form
    self.row = row
    self.column = column
  }
}

extension Survey {
  /// The name of one of the survey's files as its description has it: the same whatever folder the
  /// survey lies in, and wherever it is read from.
  public func name(ofFile path: String) -> String { PathName.name(of: path, in: folder) }

  public func table(_ form: Form.ID) -> ResponseTable? {
    tables.first { $0.form.id == form }
  }

  /// The statuses that tables of this survey list: all that an answer may have, those of closed
  /// questions and of unusable cells only where there are any.
  public var statusesInUse: [AnswerStatus] {
    let counts = statusCounts
    return AnswerStatus.allCases.filter { status in
      switch status {
      case .notAsked: false
      case .choice, .unusable: counts[status, default: 0] > 0
      default: true
      }
    }
  }

  /// How many cells have each status; those of absent questions are in no table.
  public var statusCounts: [AnswerStatus: Int] {
    var counts: [AnswerStatus: Int] = [:]
    for column in tables.lazy.flatMap(\.columns) {
      for (code, count) in column.codes.counts(below: column.pool.count).enumerated() {
        counts[column.statuses[code], default: 0] += count
      }
    }
    return counts
  }
}

extension Survey {
  /// The text of a cell.
  ///
  /// - Precondition: The cell is one of the survey's.
  public func text(_ cell: CellReference) -> String {
    table(cell.form)!.text(row: cell.row, column: cell.column)
  }

  public func status(_ cell: CellReference) -> AnswerStatus {
    table(cell.form)!.status(row: cell.row, column: cell.column)
  }

  /// A cell's text, status and place.
  ///
  /// - Precondition: The cell is one of the survey's.
  public func answer(_ cell: CellReference) -> Answer {
    table(cell.form)!.answer(row: cell.row, column: cell.column)
  }
}
