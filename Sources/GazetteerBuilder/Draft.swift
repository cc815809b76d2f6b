import Territories

/// The places gathered so far, by id, and what was odd on the way.
struct Draft {
  private(set) var places: [DraftPlace] = []
  private var numbers: [String: Int] = [:]
  var remarks: [String] = []

  mutating func add(_ place: DraftPlace, at row: TextTable.Row) throws {
    guard numbers[place.id] == nil else {
      throw BuildError("\(row.place): \(place.id) is there already")
    }
    numbers[place.id] = places.count
    places.append(place)
  }

  subscript(id: String) -> DraftPlace? {
    numbers[id].map { places[$0] }
  }

  mutating func change(_ id: String, _ change: (inout DraftPlace) -> Void) {
    guard let number = numbers[id] else { return }
    change(&places[number])
  }

  mutating func remark(_ row: TextTable.Row, _ text: String) {
    remarks.append("\(row.place): \(text)")
  }
}
