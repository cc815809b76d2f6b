import Diagnostics
import Documents

/// What has changed since the survey before: both in figures, then actor by actor.
struct ChangeChapter {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) {
    self.material = material
  }

  var blocks: [Block] {
    guard let waves = WaveFigures(material) else { return [] }
    return figures(waves) + GapChapter(material).blocks(of: [.change])
  }

  private func figures(_ waves: WaveFigures) -> [Block] {
    guard let table = waves.table else { return [.paragraph(waves.sentence.paragraph())] }
    let reference = material.draft.reference(to: WaveFigures.anchor)
    let guide = material.draft.prose(
      fr: "\(waves.sentence) Le \(reference) met en regard les chiffres des deux enquêtes.",
      en: "\(waves.sentence) The figures of both are in \(reference).")
    return [.paragraph(guide.paragraph()), .table(table)]
  }
}
