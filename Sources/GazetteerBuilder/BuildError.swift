/// What is wrong with a source file, and where.
struct BuildError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
