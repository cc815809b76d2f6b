import Documents
import Testing

@testable import Rendering

@Suite struct FileNamesTests {
  private func names(_ parts: [FileNames.Part]) -> [String] {
    FileNames(.french, extension: "csv", count: parts.count).names(of: parts)
  }

  @Test(arguments: [
    (
      FileNames.Part.Kind.table, "Tableau 9 – Territoires : zones déclarées", "Territoires",
      "tableau-09-territoires-zones-declarees.csv"
    ),
    (
      .table, "Sources du tableau 12 – Partenariats avec les acteurs régionaux : nature", "Index",
      "sources-du-tableau-12-partenariats-avec-les-acteurs.csv"
    ),
    (
      .grid, "Question 3\u{A0}: Sur quels territoires ?", "Conseils régionaux",
      "grille-conseils-regionaux-question-3.csv"
    ),
    (
      .grid, "Question 3 : Où ?", "Associations, organismes et autres acteurs de la Région",
      "grille-associations-organismes-et-question-3.csv"
    ),
    (.figure, "Figure 3 – Acteurs par zone", "", "figure-03-acteurs-par-zone.csv"),
    (.figure, "Mentions", "Zones", "figure-mentions.csv"),
    (.grid, "", "", "grille.csv"), (.table, "tableau", "", "tableau.csv"),
    (.table, "con", "", "tableau-con.csv"), (.grid, ": a", "", "grille-a.csv"),
  ])
  func partsAreNamed(kind: FileNames.Part.Kind, title: String, section: String, name: String) {
    let part = FileNames.Part(kind: kind, title: title, sections: section.isEmpty ? [] : [section])
    #expect(names([part]) == [name])
  }

  @Test func sectionsTellEqualTitlesApart() {
    let parts = [("Limites", "Méthode"), ("Limites", "Annexe"), ("Corrections", "Méthode")].map {
      FileNames.Part(kind: .table, title: $0.0, sections: ["Rapport", $0.1])
    }
    #expect(
      names(parts) == [
        "tableau-methode-limites.csv", "tableau-annexe-limites.csv", "tableau-corrections.csv",
      ])
  }

  /// A title may look like the counted name of another.
  @Test func noTwoNamesAreEqual() {
    let long = String(repeating: "mot ", count: 30)
    let titles = ["a", "a", "a-2", "A", "a 2", long, long, long + "fin", "", "", "!"]
    for kind in [FileNames.Part.Kind.grid, .table, .figure] {
      let names = names(
        (titles + (0..<2_000).map { _ in "b" }).map { .init(kind: kind, title: $0, sections: []) })
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.utf8.count <= 60 && $0.allSatisfy(\.isASCII) })
    }
  }
}
