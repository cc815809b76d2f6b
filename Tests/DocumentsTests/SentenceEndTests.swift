import Testing

@testable import Documents

@Suite struct SentenceEndTests {
  /// A bar marks the place expected; none means that no sentence ends inside the line.
  @Test(arguments: [
    "",
    "Une phrase sans fin",
    "Une phrase finie.",
    "Une phrase finie. |La suivante",
    "Première. Deuxième !  |Troisième",
    "« Pourquoi ? » |Parce que",
    "Il a dit (très fort.) |Puis rien",
    "Voir p. 12 et M. Le maire",
    "Trois projets… |12 partenaires",
    "Un projet. suite en minuscule",
    "Le site exemple.org est ouvert",
    "Fin du point. |- Autre point",
    "Vraiment ?! |Oui",
  ])
  func lastEnd(marked: String) {
    let line = marked.filter { $0 != "|" }
    let expected = marked.firstIndex(of: "|").map { marked[..<$0].count }
    let found = SentenceEnd.last(in: line[...]).map { line[..<$0].count }
    #expect(found == expected)
  }
}
