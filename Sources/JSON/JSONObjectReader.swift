import Diagnostics

/// An object being read, whose members are the cases of `Member`.
///
/// The enumeration is the one list of the members known: what reads them, what writes them and
/// what checks them against a JSON Schema all go by it.
public struct JSONObjectReader<Member: RawRepresentable<String> & CaseIterable> {
  /// The object itself, to report about.
  public let reader: JSONReader

  /// The member, if it is there.
  public subscript(_ member: Member) -> JSONReader? { reader.child(member.rawValue) }

  /// The member; reports when it is missing.
  public func required(_ member: Member) -> JSONReader? {
    if let found = self[member] { return found }
    reader.report(
      .error, "json-missing-member",
      BilingualText(
        fr: "il manque « \(member.rawValue) »", en: "“\(member.rawValue)” is missing"))
    return nil
  }

  /// The place to report at about a member: its own, or the object's when it is not there.
  public func at(_ member: Member) -> JSONReader { self[member] ?? reader }
}

extension JSONReader {
  /// The value as an object; reports another kind, and members that `Member` does not know.
  ///
  /// `$schema` and `$comment` are known everywhere: the first is for editors, the second for people.
  public func object<Member: RawRepresentable<String> & CaseIterable>(
    _: Member.Type
  ) -> JSONObjectReader<Member>? {
    guard let members = value.members else { return wrong(expected: JSONKind.object.name) }
    let known = Member.allCases.map(\.rawValue)
    var unknown = 0
    for member in members where Member(rawValue: member.key) == nil {
      if member.key == "$schema" || member.key == "$comment" {
        _ = child(member.key)?.string()
      } else {
        unknown += 1
        // A file that knows nothing of this object's members would be compared for ever.
        reportUnknown(member, among: known, comparing: unknown <= 20)
      }
    }
    return JSONObjectReader(reader: self)
  }

  /// The value of a member of an object; says nothing when it is not there.
  public func child(_ key: String) -> JSONReader? {
    value[key].map {
      JSONReader(value: $0, path: path.isEmpty ? key : "\(path).\(key)", session: session)
    }
  }

  private func reportUnknown(_ member: JSONMember, among known: [String], comparing: Bool) {
    let list = known.joined(separator: ", ")
    session.report(
      Diagnostic(
        .error, "json-unknown-member",
        at: SourcePlace(
          member.keyPosition, file: session.file,
          path: path.isEmpty ? member.key : "\(path).\(member.key)"),
        BilingualText(
          fr: "« \(member.key) » n'est pas connu ici", en: "“\(member.key)” is not known here"),
        cause: BilingualText(fr: "membres admis : \(list)", en: "allowed members: \(list)"),
        suggestion: .didYouMean(
          comparing ? EditDistance.nearest(to: member.key, among: known) : nil)))
  }
}
