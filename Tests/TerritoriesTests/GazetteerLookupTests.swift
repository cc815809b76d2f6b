import Foundation
import Testing
import Text

@testable import Territories

@Suite struct GazetteerLookupTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("Nord", ["HT", "CM", "BF", "FR"]), ("Centre", ["HT", "CM", "BF", "FR"]),
    ("Congo", ["CG", "CD"]), ("Géorgie", ["GE", "US"]), ("Plateaux", ["TG", "CG"]),
    ("Saint-Louis", ["SN", "US"]), ("Tripoli", ["LY", "LB"]), ("Valence", ["ES", "FR"]),
    ("Grenade", ["GD", "ES"]), ("Fribourg", ["CH"]), ("Savanes", ["TG", "CI"]),
    ("Brest", ["FR", "BY"]), ("La Paz", ["BO", "HN"]), ("Córdoba", ["AR", "CO", "ES"]),
    ("Victoria", ["AU", "SC"]), ("Niger", ["NE", "NG"]), ("Luxembourg", ["LU", "BE"]),
  ])
  func homonymsAreAllGiven(_ name: String, _ countries: [String]) {
    let found = Set(gazetteer.places(named: name).compactMap(\.place.iso2))
    #expect(found.isSuperset(of: countries), "\(name): \(found)")
  }

  @Test func countriesGoBeforeTheirHomonyms() {
    #expect(gazetteer.places(named: "Mali").first?.place.level == .country)
    #expect(gazetteer.places(named: "Géorgie").first?.place.id == "GE")
    #expect(gazetteer.places(named: "Congo").first?.place.id == "CG")
    #expect(gazetteer.places(named: "Sofia").first?.place.iso2 == "BG")
  }

  @Test func cursorFindsTheLongestName() {
    let words = ["rhenanie", "du", "nord", "westphalie", "depuis"]
    var cursor = gazetteer.cursor()
    var longest = 0
    for (index, word) in words.enumerated() {
      guard cursor.advance(Array(word.utf8).span) else { break }
      if cursor.isName { longest = index + 1 }
    }
    #expect(longest == 4)
  }

  @Test func cursorWalksLetterByLetterAsWordByWord() {
    for name in ["senegal", "minasgerais", "a", "zouerate", "quang", "xyzzy"] {
      var whole = gazetteer.cursor()
      whole.advance(Array(name.utf8).span)
      var slow = gazetteer.cursor()
      for letter in name.utf8 { slow.advance([letter].span) }
      #expect(whole.isName == slow.isName)
      #expect(whole.hasLonger == slow.hasLonger)
      #expect(whole.candidates == slow.candidates)
    }
    var spent = gazetteer.cursor()
    let isStarted = spent.advance(Array("xyzzy".utf8).span)
    let isResumed = spent.advance(Array("a".utf8).span)
    #expect(!isStarted && !isResumed && !spent.isName)
  }

  @Test func candidatesSayHowTheNameIsWritten() throws {
    let minas = try #require(gazetteer.places(named: "MinasGerais").first)
    #expect(minas.wordCount == 2)
    #expect(minas.kind == .french)
    #expect(gazetteer.places(named: "RDC").first?.kind == .abbreviation)
    #expect(gazetteer.places(named: "Haute-Volta").first?.kind == .former)
  }

  @Test(arguments: [
    ("Zinguinchor", "SN", "SN-ZG"), ("Doula", "CM", "CM-LT"), ("Maroansetra", "MG", "MG-A"),
    ("Cracowie", "PL", "PL-12"), ("Tombouctu", "ML", "ML-6"), ("Analanjirifo", "MG", "MG-A"),
    ("Tambacouda", "SN", "SN-TC"), ("Antsriabe", "MG", "MG-T"),
  ])
  func misprintsAreFoundInTheirCountry(
    _ word: String, _ country: String, _ code: String
  ) throws {
    let place = try #require(gazetteer.country(iso: country))
    let near = gazetteer.names(near: NameKey(word), within: 2, in: .places(of: place))
    let first = try #require(near.first)
    #expect(first.candidate.place.subdivisionCode ?? "" == code)
    #expect(near.allSatisfy { $0.distance <= 2 })
    #expect(near.allSatisfy { $0.candidate.place.country == place })
  }

  @Test func misprintsOfCountriesAreFound() {
    func first(_ word: String) -> String? {
      gazetteer.names(near: NameKey(word), within: 1, in: .countries).first?.candidate.place.id
    }
    #expect(first("Senegl") == "SN")
    #expect(first("Madagscar") == "MG")
    #expect(first("Palestien") == nil || first("Palestien") == "PS")
    #expect(first("Maurtianie") == "MR")
    #expect(first("xqzwk") == nil)
    #expect(first("Mli") == nil)
  }

  /// The pruned walk finds what comparing with every key finds.
  @Test(arguments: ["SN", "DE", "MG"])
  func nearNamesAreComplete(_ country: String) throws {
    let place = try #require(gazetteer.country(iso: country))
    let table = gazetteer.table
    let group = Int(place.index) + 1
    for word in ["kolda", "hambourk", "antsirab", "saintlouis", "mbor", "rhenani"] {
      let word = Array(word.utf8)
      var search = NearNameSearch(word, limit: 2)
      for number in table.number(.groups, group)..<table.number(.groups, group + 1) {
        let range = table.keyRange(Int(table.number(.groupKeys, Int(number))))
        let key = range.map { table.keyByte(at: $0) }
        let plain = Self.distance(word, key)
        #expect(search.distance(of: range, in: table) == (plain <= 2 ? plain : nil))
      }
    }
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(
          rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }

  @Test(arguments: [
    ("Nord", NameCaution.direction), ("Centre", .direction), ("Oriental", .direction),
    ("Tours", .commonWord), ("Nice", .commonWord), ("Sens", .commonWord), ("Van", .commonWord),
    ("Sur", .commonWord), ("Bari", .commonWord), ("Plateaux", .commonWord),
    ("Florence", .personalName), ("Victoria", .personalName), ("US", .jargon),
  ])
  func doubtfulNamesAreMarked(_ name: String, _ caution: NameCaution) {
    var cursor = gazetteer.cursor()
    cursor.advance(NameKey(name).bytes.span)
    #expect(cursor.cautions.contains(caution))
  }

  @Test(arguments: ["Sénégal", "Cracovie", "Toscane", "Kayes", "Québec", "Hunan"])
  func plainNamesAreNot(_ name: String) {
    var cursor = gazetteer.cursor()
    cursor.advance(NameKey(name).bytes.span)
    #expect(cursor.isName)
    #expect(cursor.cautions.isEmpty)
  }

  /// Groups, links and records of the whole table agree with each other.
  @Test func tableIsSound() {
    #expect(gazetteer.placeCount > 30_000)
    #expect(gazetteer.keyCount > 40_000)
    #expect(gazetteer.table.range(.digest).upperBound < 6_000_000)
    var before: [UInt8] = []
    for number in 0..<gazetteer.keyCount {
      let key = gazetteer.table.keyRange(number).map { gazetteer.table.keyByte(at: $0) }
      #expect(before.lexicographicallyPrecedes(key))
      #expect(!gazetteer.table.candidates(ofKey: number).isEmpty)
      before = key
    }
    for country in gazetteer.countries {
      for place in gazetteer.places(in: country) {
        #expect(place.country == country)
        #expect(!place.frenchName.isEmpty && !place.englishName.isEmpty)
      }
    }
  }

  /// The compiled gazetteer is that of the files beside it: run `GazetteerBuilder compile` if not.
  @Test func compiledTableIsUpToDate() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Territories/Resources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") || $0.hasSuffix(".csv") }.sorted()
    var digest = GazetteerDigest()
    for name in names {
      digest.add(name.utf8)
      digest.add(try Data(contentsOf: folder.appending(path: name)))
    }
    #expect(gazetteer.digest == digest.text)
  }
}
