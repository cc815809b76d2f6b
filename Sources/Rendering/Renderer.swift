public import Documents

/// Turns a document into the text of one format.
///
/// The same document always gives the same text: no dates, no chance, no order of a dictionary.
public protocol Renderer: Sendable {
  func render(_ document: Document) -> String
}
