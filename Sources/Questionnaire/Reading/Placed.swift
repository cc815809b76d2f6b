import JSON

/// Something read, with the reader it came from, so that later checks can say where it stands.
struct Placed<Value> {
  let value: Value
  let reader: JSONReader

  init(_ value: Value, _ reader: JSONReader) {
    self.value = value
    self.reader = reader
  }
}

extension JSONReader {
  /// The elements of a list that `read` understands, each with its place.
  func list<Value>(_ read: (JSONReader) -> Value?) -> [Placed<Value>] {
    (elements() ?? []).compactMap { element in read(element).map { Placed($0, element) } }
  }

  /// The reader of a member when the value is an object that has it, else of the value itself.
  func at(_ member: String) -> JSONReader { child(member) ?? self }
}
