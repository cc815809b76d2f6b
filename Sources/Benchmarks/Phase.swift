import CLibCSV
import CSV
import Diagnostics
import Files
import Responses
import Territories

/// One thing measured, in a process of its own so that its memory is its own.
enum Phase: String, CaseIterable {
  case memcpy
  case libcsv
  case records
  case survey
  case words
  case territories
  case timeWords
  case timespans
  case sumWords
  case amounts
  case prose
  case pdf, html, docx, odt, xlsx, md, txt

  /// The phases that read a survey, free texts, expressions of time, sums of money, and those that
  /// write reports: each set is compared in itself, with the one that does least.
  static let ofSurvey: [Self] = [.memcpy, .libcsv, .records, .survey]
  static let ofTexts: [Self] = [.words, .territories]
  static let ofTimes: [Self] = [.timeWords, .timespans]
  static let ofSums: [Self] = [.sumWords, .amounts]
  static let ofDocuments: [Self] = [.prose, .pdf, .html, .docx, .odt, .xlsx, .md, .txt]

  var title: String {
    switch self {
    case .memcpy: "memcpy of the file"
    case .libcsv: "libcsv, empty callbacks"
    case .records: "CSVReader, every record, no value asked for"
    case .survey: "Survey.load, every answer pooled"
    case .words, .timeWords, .sumWords: "plain scan of the same bytes, counting words"
    case .territories: "TerritoryRecogniser, every text"
    case .timespans: "TimespanRecogniser, every expression"
    case .amounts: "AmountRecogniser, every expression"
    case .prose: "Survey.load, every answer pooled"
    case .pdf, .html, .docx, .odt, .xlsx, .md, .txt: "jaune report, files to .\(rawValue)"
    }
  }

  /// Does the work once on the files in a folder, and gives its result, so that none is skipped.
  func run(_ folder: String) throws -> Int {
    switch self {
    case .memcpy: try copy(folder)
    case .libcsv: try parse(folder)
    case .records: try records(folder)
    case .survey: try load(folder)
    case .words: try countWords(folder, in: "cells.txt")
    case .territories: try recognise(folder)
    case .timeWords: try countWords(folder, in: ExpressionGenerator.Kind.times.fileName)
    case .timespans: try timespans(folder)
    case .sumWords: try countWords(folder, in: ExpressionGenerator.Kind.sums.fileName)
    case .amounts: try amounts(folder)
    case .prose: try readProse(folder)
    case .pdf, .html, .docx, .odt, .xlsx, .md, .txt: try report(folder)
    }
  }

  private func copy(_ folder: String) throws -> Int {
    let file = try ByteStorage.contents(ofFile: "\(folder)/responses.csv")
    let copy = unsafe ByteStorage(capacity: file.count) { block in
      unsafe block.copyMemory(from: UnsafeRawBufferPointer(file.unsafeBytes))
      return file.count
    }
    return Int(copy[copy.count / 2])
  }

  private func parse(_ folder: String) throws -> Int {
    let file = try ByteStorage.contents(ofFile: "\(folder)/responses.csv")
    var parser = unsafe csv_parser()
    unsafe csv_init(&parser, 0)
    defer { unsafe csv_free(&parser) }
    let bytes = unsafe file.unsafeBytes
    var done = 0
    while done < bytes.count {
      let step = min(1 << 16, bytes.count - done)
      let used = unsafe csv_parse(
        &parser, bytes.baseAddress! + done, step, { _, _, _ in }, { _, _ in }, nil)
      guard used == step else { break }
      done += step
    }
    unsafe csv_fini(&parser, { _, _, _ in }, { _, _ in }, nil)
    return done
  }

  private func records(_ folder: String) throws -> Int {
    var log = DiagnosticLog()
    var reader = CSVReader(try CSVFile.open("\(folder)/responses.csv", log: &log))
    var cells = 0
    while reader.next() { cells += reader.fields.count }
    return cells
  }

  private func load(_ folder: String) throws -> Int {
    var log = DiagnosticLog()
    let survey = try Survey.load(folder, log: &log)
    return survey?.tables.reduce(0) { $0 + $1.rowCount * $1.columns.count } ?? 0
  }
}
