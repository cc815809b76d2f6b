extension EDTFDate: LosslessStringConvertible {
  public init?(_ text: String) {
    guard case .date(let date) = EDTF(text) else { return nil }
    self = date
  }

  /// As EDTF writes it; one qualifier of all parts, or of the first parts, stands at their end
  /// (`2004-06~-11`), others before their part (`2004-06-~11`).
  public var description: String {
    var parts: [(text: String, qualifier: EDTFQualifier?)] = [
      (year.description, year.qualifier)
    ]
    if let month { parts.append((month.description, month.qualifier)) }
    if let day { parts.append((day.description, day.qualifier)) }
    let shared = year.qualifier
    let sharing = shared == nil ? 0 : parts.prefix { $0.qualifier == shared }.count
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "-" }
      if index >= sharing, let qualifier = part.qualifier {
        text.unicodeScalars.append(Unicode.Scalar(qualifier.sign))
      }
      text += part.text
      if index + 1 == sharing, let shared {
        text.unicodeScalars.append(Unicode.Scalar(shared.sign))
      }
    }
    return text
  }
}
