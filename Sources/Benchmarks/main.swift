import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Benchmarks [--respondents N] [--texts N] [--expressions N] [--actors N] [--seed S] [--repeats R]
//            [--only survey|texts|times|sums|documents]
// Generates a survey, free texts, short expressions of time and money, and a survey of long prose;
// reads them in several ways and writes reports of the last, each in a process of its own, and prints
// how they compare in this one run. Times of different runs say nothing of each other.

let words = CommandLine.arguments

func word(_ option: String) -> String? {
  guard let place = words.firstIndex(of: option), place + 1 < words.count else { return nil }
  return words[place + 1]
}

func number(_ option: String, default value: Int) -> Int {
  word(option).flatMap { Int($0) } ?? value
}

if words.count == 5, words[1] == "--phase", let phase = Phase(rawValue: words[2]) {
  let measured = try Measurement.here(phase, words[3], repeats: Int(words[4]) ?? 1)
  print(measured.seconds, measured.peakMemory)
} else {
  let folder = "/tmp/jaune-benchmark-\(getpid())"
  let respondents = number("--respondents", default: 100_000)
  let texts = number("--texts", default: 100_000)
  let expressions = number("--expressions", default: 200_000)
  let seed = UInt64(clamping: number("--seed", default: 1))
  var survey = SurveyGenerator(respondents: respondents, seed: seed)
  try survey.write(to: folder)
  var cells = CellGenerator(count: texts, seed: seed)
  try cells.write(to: folder)
  for kind in ExpressionGenerator.Kind.allCases {
    var generator = ExpressionGenerator(kind, count: expressions, seed: seed)
    try generator.write(to: folder)
  }
  let actors = number("--actors", default: 86)
  var prose = ProseSurveyGenerator(actors: actors, seed: seed)
  let proseSize = try prose.write(to: "\(folder)/\(Phase.proseFolder)")
  defer {
    let expressionFiles = ExpressionGenerator.Kind.allCases.map(\.fileName)
    let files = ["survey.json", "questionnaire.json", "responses.csv", "cells.txt"]
    let proseFiles = (ProseSurveyGenerator.fileNames + [""]).map { "\(Phase.proseFolder)/\($0)" }
    let reports = Phase.ofDocuments.map { Phase.reportName($0.rawValue) }
    for name in files + expressionFiles + proseFiles + reports + [""] {
      unsafe remove("\(folder)/\(name)")
    }
  }
  let report = BenchmarkReport(
    folder: folder, respondents: respondents, texts: texts, expressions: expressions,
    actors: actors, proseSize: proseSize, repeats: number("--repeats", default: 3),
    only: word("--only").flatMap { BenchmarkReport.Part(rawValue: $0) })
  print(try report.text())
}
