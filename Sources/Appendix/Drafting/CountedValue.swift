import Documents

/// A value, how many actors have it, and where that leads.
struct CountedValue {
  let name: String
  let count: Int
  let target: Paragraph.Run.Target?

  init(_ name: String, _ count: Int, to target: Paragraph.Run.Target? = nil) {
    self.name = name
    self.count = count
    self.target = target
  }
}
