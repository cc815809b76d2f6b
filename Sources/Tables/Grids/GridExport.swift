private import CSV
public import Diagnostics
private import JSON
private import Questionnaire
public import Responses

/// Writes grids as data, for spreadsheets and programs.
public struct GridExport: Sendable {
  private let survey: Survey
  private let language: Language

  /// - Parameter language: Of the words that are not the survey's own.
  public init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// The grids as CSV.
  ///
  /// Grids over the same actors make one table in the grid layout, `question,item,` then an actor a
  /// column, which jaune reads back where they are all one form's. Grids over different actors
  /// cannot share columns: they come in the long layout, one record a cell, with its status.
  public func csv(_ grids: [AnswerGrid]) -> [UInt8] {
    var writer = CSVWriter()
    if let columns = grids.first?.columns, grids.allSatisfy({ $0.columns == columns }) {
      writer.append(["question", "item"] + Self.headings(of: columns))
      for grid in grids {
        for row in grid.rows {
          writer.append([key(of: grid), row.label[language]] + row.cells.map(text))
        }
      }
    } else {
      writer.append(["form", "question", "item", "actor", "status", "answer"])
      for grid in grids {
        for row in grid.rows {
          for (column, cell) in zip(grid.columns, row.cells) {
            writer.append([
              column.form.text, key(of: grid), row.label[language], column.actor.label,
              status(of: cell).rawValue, answer(of: cell)?.text ?? "",
            ])
          }
        }
      }
    }
    return writer.bytes
  }

  /// The grids as JSON: every cell with its status, its notes and the place it was read from.
  ///
  /// Files are named as the survey's description names them, so that the same survey gives the same
  /// bytes on every machine.
  public func json(_ grids: [AnswerGrid]) -> [UInt8] {
    JSONOutput.array(grids.map(json)).encoded()
  }

  private func json(_ grid: AnswerGrid) -> JSONOutput {
    [
      "standard": .optional(grid.standard?.text),
      "questions": .array(
        grid.wordings.map { wording in
          [
            "form": .string(wording.form.text), "number": .string(wording.number),
            "wording": .string(wording.text),
          ]
        }),
      "actors": .array(
        grid.columns.map { column in
          [
            "form": .string(column.form.text), "id": .string(column.actor.id),
            "name": .string(column.actor.name), "label": .string(column.actor.label),
          ]
        }),
      "rows": .array(
        grid.rows.map { row in
          ["item": .string(row.label[language]), "cells": .array(row.cells.map(json))]
        }),
    ]
  }

  private func json(_ cell: AnswerGrid.Cell) -> JSONOutput {
    guard case .asked(let reference) = cell else {
      return ["status": .string(AnswerStatus.notAsked.rawValue)]
    }
    let answer = survey.answer(reference)
    let notes = survey.notes[reference, default: []].map { note -> JSONOutput in
      ["mark": .string(note.mark), "text": .string(note.text)]
    }
    return [
      "status": .string(answer.status.rawValue), "text": .string(answer.text),
      "notes": .nonEmpty(notes),
      "file": .optional(answer.place.map { survey.name(ofFile: $0.file) }),
      "line": answer.place.map { .int($0.line) } ?? .absent,
      "column": answer.place.map { .int($0.column) } ?? .absent,
    ]
  }

  /// What heads the actors' columns: the shortest of their names that tell them apart.
  private static func headings(of columns: [AnswerGrid.Column]) -> [String] {
    let spansForms = Set(columns.map(\.form)).count > 1
    let choices: [(Actor) -> String] =
      spansForms ? [{ $0.name }, { $0.id }] : [{ $0.label }, { $0.name }, { $0.id }]
    return choices.lazy.map { name in columns.map { name($0.actor) } }
      .first { Set($0).count == columns.count } ?? columns.map(\.actor.name)
  }

  /// How a table names the question: by its number in a form, by its standard name across forms.
  private func key(of grid: AnswerGrid) -> String {
    let spansForms = Set(grid.columns.map(\.form)).count > 1
    return spansForms ? grid.standard?.text ?? "" : grid.wordings.first?.number ?? ""
  }

  private func text(_ cell: AnswerGrid.Cell) -> String {
    guard let answer = answer(of: cell) else { return "[\(AnswerStatus.notAsked.name[language])]" }
    return answer.status == .unusable ? "[\(answer.status.name[language])]" : answer.text
  }

  private func status(of cell: AnswerGrid.Cell) -> AnswerStatus {
    guard case .asked(let reference) = cell else { return .notAsked }
    return survey.answer(reference).status
  }

  private func answer(of cell: AnswerGrid.Cell) -> Answer? {
    guard case .asked(let reference) = cell else { return nil }
    return survey.answer(reference)
  }
}
