/// Finds addresses below the county, from the town to the room.
struct AddressFinder: Finder {
  let rule = "address"
  let kind = FindingKind.address
  let reason = Reason(zh: "县以下的详细地址", en: "an address below the county")
  let doubt = Reason(zh: "县以下的地名", en: "the name of a place below the county")

  static let villageMask = "〔村〕"
  private static let nameLength = 2
  /// Words of offices that make a place's name their own, as in 青山镇政府.
  private static let offices = ScalarSet("政人派卫司党办居委民敬福法综便服中财农畜工商税供信学小幼医")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.placeUnit) { index in
      guard index >= floor, let reader = AddressReader(at: index, floor: floor, in: passage)
      else { return }
      if let match = match(reader, index) { matches.append(match) }
      floor = max(reader.end, index + 1)
    }
    return matches
  }

  private func match(_ reader: AddressReader, _ first: Int) -> Match? {
    let levels = reader.levels
    let named = levels.count { $0 == .rural || $0 == .urban }
    let counted = levels.count { $0 == .numbered || $0 == .room }
    let rooms = levels.count { $0 == .room }
    let hasDivision = levels.contains(.division)
    let range = reader.start..<reader.end
    let isRural = !levels.contains(.urban) && levels.contains(.rural)
    let mask = isRural && rooms == 0 ? Self.villageMask : nil
    if named > 0, counted > 0 || hasDivision || named > 1 {
      return Match(range: range, certain: true, mask: mask)
    }
    if named == 0 {
      if hasDivision && counted > 0 && rooms > 0 || counted > 1 && rooms > 0 {
        return Match(range: range, certain: true)
      }
      return nil
    }
    guard first - reader.start >= Self.nameLength, !isOrdinary(reader.passage, first),
      !PlaceName.isEverydayLink(reader.start..<first, in: reader.passage),
      !Self.offices.contains(reader.passage.scalar(reader.end))
    else { return nil }
    return Match(range: range, certain: false, mask: mask)
  }

  /// Whether the unit is the end of an ordinary word: 农村, 公路.
  private func isOrdinary(_ passage: Passage, _ unit: Int) -> Bool {
    [2, 3].contains { length in
      unit - length + 1 >= 0
        && passage.lexicon.contains(passage.scalars, unit - length + 1..<unit + 1)
    }
  }
}
