import Diagnostics
import Documents
import Questionnaire
import Responses
import Tables

/// An index from the figures of the document's tables to the cells they were counted from: a row
/// for each actor of each table.
struct SourcesChapter {
  private let material: ReportMaterial
  private let draft: Drafting
  private let language: Language

  init(_ material: ReportMaterial) {
    self.material = material
    draft = material.draft
    language = material.language
  }

  var blocks: [Block] {
    guard !material.countsByForm else { return [.paragraph(elsewhere)] }
    let tables = material.shown.map(index).filter { !$0.parts.isEmpty }
    guard !tables.isEmpty else { return [] }
    let figures = material.has(.overview) ? [keyFigures] : []
    return [.paragraph(key)] + (figures + tables).map { .table($0) }
  }

  private var key: Prose {
    draft.prose(
      fr: """
        Chaque chiffre est suivi, entre parenthèses, des cellules dont il est tiré : ligne et \
        colonne dans le fichier nommé en tête, la colonne en caractères depuis le début de la ligne.
        """,
      en: """
        Each figure is followed, in brackets, by the cells it was drawn from: line and column in \
        the file named above, the column in characters from the beginning of the line.
        """)
  }

  private var elsewhere: Prose {
    let actors = draft.actors(material.actorCount)
    return draft.prose(
      fr: """
        L'enquête compte \(actors) : les tableaux les comptent par formulaire. Chaque lecture, \
        avec sa cellule, est dans les fichiers que donne « jaune compare --long ».
        """,
      en: """
        The survey has \(actors): the tables count them by form. Each reading, with its cell, is \
        in the files that “jaune compare --long” gives.
        """)
  }

  private func index(of comparison: Comparison) -> Table {
    let names = comparison.valueNames(language)
    let parts = comparison.groups.compactMap { group -> TablePart? in
      let file = file(of: group.form.id)
      let rows = group.rows.compactMap { row -> TableRow? in
        var answers: [CellReference] = []
        let figures = names.indices.compactMap { value -> String? in
          let figure = row[value]
          guard figure.count > 0 else { return nil }
          answers += figure.evidence.map(\.cell)
          let cells = places(of: figure, in: file).joined(separator: ", ")
          return "\(names[value]) \(figure.count) (\(cells))"
        }
        guard !figures.isEmpty else { return nil }
        let cell = TableCell(
          .text(figures.joined(separator: language.semicolon)),
          sources: material.sources.fewSources(of: answers) ?? [])
        return TableRow(
          row.actor.label, [cell],
          tags: PartTags.tags(of: row.actor, group.form.id))
      }
      let title = "\(group.form.title[language]) — \(file)"
      return rows.isEmpty
        ? nil : TablePart(title, rows: rows, tags: [Tag(.form, group.form.id.text)])
    }
    let actor = BilingualText(fr: "Acteur", en: "Actor")[language]
    return table(
      material.title(comparison), .index(of: .table(comparison)), parts, stubHeading: actor)
  }

  private var keyFigures: Table {
    let rows = KeyFigures(material).lines.map { line in
      let places = Self.byFile(line.sources.map(\.place))
      let many = BilingualText(
        fr: "plus de \(CellSources.most) cellules : voir les tableaux",
        en: "more than \(CellSources.most) cells: see the tables")
      let cells = !places.isEmpty ? places.joined(separator: language.semicolon) : draft.bound(many)
      let isCounted = line.count > 0 && (line.isOfCells || !places.isEmpty)
      return TableRow(
        draft.bound(line.name),
        [
          TableCell(
            .text("\(draft.number(line.count))" + (isCounted ? " (\(cells))" : "")),
            sources: line.sources)
        ])
    }
    let title = BilingualText(fr: "Chiffres clés", en: "Key figures")[language]
    let figure = BilingualText(fr: "Chiffre clé", en: "Key figure")[language]
    return table(
      title, .index(of: .table("key-figures")), [TablePart(rows: rows)], stubHeading: figure)
  }

  /// « regions.csv 2:53, 32:53 »: places of one file together, which is named once.
  ///
  /// A cell that nobody wrote down has no place but its file.
  static func byFile(_ places: [String]) -> [String] {
    var files: [(name: String, cells: [String])] = []
    for place in places {
      let parts = place.split(separator: ":", omittingEmptySubsequences: false)
      let isCell = parts.count > 2 && parts.suffix(2).allSatisfy { Int($0) != nil }
      let file = isCell ? parts.dropLast(2).joined(separator: ":") : place
      if files.last?.name != file { files.append((file, [])) }
      if isCell { files[files.count - 1].cells.append(parts.suffix(2).joined(separator: ":")) }
    }
    return files.map { file in
      file.cells.isEmpty ? file.name : "\(file.name) \(file.cells.joined(separator: ", "))"
    }
  }

  private func table(
    _ title: String, _ anchor: Anchor, _ parts: [TablePart], stubHeading: String
  ) -> Table {
    Table(
      title: title, stubHeading: stubHeading,
      columnGroups: [
        TableColumnGroup(columns: [
          TableColumn(
            BilingualText(fr: "Chiffres et cellules", en: "Figures and cells")[language],
            alignment: .start)
        ])
      ], parts: parts, anchor: anchor)
  }

  private func file(of form: Form.ID) -> String {
    material.survey.table(form).map { material.survey.name(ofFile: $0.file.name) } ?? ""
  }

  /// « 10:34 », and behind it the correction that a reading rests on.
  private func places(of figure: Comparison.Figure, in file: String) -> [String] {
    var seen: Set<String> = []
    return figure.evidence.map { evidence in
      let place = material.sources[evidence.cell].place
      let short = place.hasPrefix("\(file):") ? String(place.dropFirst(file.count + 1)) : place
      guard let correction = evidence.correction else { return short }
      let name = material.survey.name(ofFile: correction.file)
      return "\(short) + \(name):\(correction.line):\(correction.column)"
    }.filter { seen.insert($0).inserted }
  }
}
