extension Place {
  /// The country the place lies in, itself if it is one; none for macro areas and for former
  /// States with several successors.
  ///
  /// Overseas territories that have a country code, such as La Réunion, are their own country
  /// here: ``sovereign`` leads to France.
  public var country: Place? {
    let number: UInt16 = field(GazetteerFormat.Place.country)
    return number == GazetteerFormat.none16 ? nil : Place(UInt32(number), in: table)
  }

  /// The State the place belongs to: France for La Réunion and Nouméa, else ``country``.
  public var sovereign: Place? {
    guard let country else { return nil }
    return country.level == .france ? country.parent ?? country : country
  }

  /// The next larger unit: the region of a département, the country of a region.
  public var parent: Place? {
    let number: UInt32 = field(GazetteerFormat.Place.parent)
    return number == GazetteerFormat.none32 ? nil : Place(number, in: table)
  }

  /// ISO 3166-1 alpha-2 of ``country``: `SN`.
  public var iso2: String? { countryText(GazetteerFormat.Country.alpha2, length: 2) }

  /// ISO 3166-1 alpha-3 of ``country``: `SEN`.
  public var iso3: String? { countryText(GazetteerFormat.Country.alpha3, length: 3) }

  /// UN M49 of ``country``, or of the macro area itself where M49 has it.
  public var m49: Int? {
    if level == .macro {
      let code = table.text(field(GazetteerFormat.Place.code))
      return code.isEmpty ? nil : Int(code)
    }
    return countryNumber(GazetteerFormat.Country.m49)
  }

  /// ISO 3166-2 of a subdivision; of a locality, that of the first-level unit it lies in. Former
  /// units have one only where a unit of today carries on under it.
  public var subdivisionCode: String? {
    let flags: UInt8 = field(GazetteerFormat.Place.flags)
    guard level != .macro, flags & GazetteerFormat.isForeignCode == 0 else { return nil }
    let code = table.text(field(GazetteerFormat.Place.code))
    return code.isEmpty ? nil : code
  }

  /// Whether ``subdivisionCode`` is the code of a unit that the place is only a part of.
  public var isPartOfCode: Bool {
    let flags: UInt8 = field(GazetteerFormat.Place.flags)
    return flags & GazetteerFormat.isPartOfCode != 0
  }

  /// The M49 regions ``country`` lies in, the smallest first: 011, 202, 002 for Mali.
  public var m49Regions: [Int] {
    [
      GazetteerFormat.Country.intermediateRegion, GazetteerFormat.Country.subregion,
      GazetteerFormat.Country.region,
    ].compactMap(countryNumber)
  }

  /// What the place is made of or was followed by: the countries of a macro area, the successors
  /// of a former State or region.
  public var members: [Place] {
    let count = table.count(.links) / 2
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if table.number(.links, middle * 2) < index { low = middle + 1 } else { high = middle }
    }
    var members: [Place] = []
    while low < count, table.number(.links, low * 2) == index {
      members.append(Place(table.number(.links, low * 2 + 1), in: table))
      low += 1
    }
    return members
  }

  private func countryNumber(_ offset: Int) -> Int? {
    guard let country else { return nil }
    let number: UInt16 = table.field(
      .countries, record: Int(country.index), stride: GazetteerFormat.countryStride, offset)
    return number == 0 ? nil : Int(number)
  }

  private func countryText(_ offset: Int, length: Int) -> String? {
    guard let country else { return nil }
    var text = ""
    for place in 0..<length {
      let byte: UInt8 = table.field(
        .countries, record: Int(country.index), stride: GazetteerFormat.countryStride,
        offset + place)
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return text
  }
}
