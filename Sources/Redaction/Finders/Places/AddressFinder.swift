/// Finds addresses below the county, from the town to the room.
struct AddressFinder: Finder {
  let rule = "address"
  let kind = FindingKind.address
  let reason = Reason(zh: "县以下的详细地址", en: "an address below the county")
  let doubt = Reason(zh: "县以下的地名", en: "the name of a place below the county")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.placeUnit) { index in
      guard index >= floor, let reader = AddressReader(at: index, floor: floor, in: passage)
      else { return }
      if let match = match(reader, passage) { matches.append(match) }
      floor = max(reader.end, index + 1)
    }
    return matches
  }

  private func match(_ reader: AddressReader, _ passage: Passage) -> Match? {
    let levels = reader.levels
    let named = levels.count { $0 == .rural || $0 == .urban }
    let counted = levels.count { $0 == .numbered || $0 == .room }
    let rooms = levels.count { $0 == .room }
    let hasDivision = levels.contains(.division)
    let range = reader.start..<reader.end
    let isRural = !levels.contains(.urban) && levels.contains(.rural)
    let mask = isRural && rooms == 0 ? MatchMask.village : nil
    if named > 0,
      counted > 0 || hasDivision || named > 1 && LonePlace(reader).isOnePlace
    {
      return Match(range: range, certain: isWhole(reader, passage), mask: mask)
    }
    if named == 0 {
      if hasDivision && counted > 0 && rooms > 0 || counted > 1 && rooms > 0 {
        return Match(range: range, certain: true)
      }
      return counted > 1 && Self.isGroupAndDoor(reader, passage)
        ? Match(range: range, certain: true) : nil
    }
    guard let certain = LonePlace(reader).certainty else { return nil }
    return Match(range: range, certain: certain && isWhole(reader, passage), mask: mask)
  }

  private func isWhole(_ reader: AddressReader, _ passage: Passage) -> Bool {
    reader.levels.last != .rural || !Self.goesOn(reader.end, passage)
  }

  /// Whether 五社12号 stands without the village: the group of one, and a door.
  private static func isGroupAndDoor(_ reader: AddressReader, _ passage: Passage) -> Bool {
    var place = reader.start
    while NumeralReader.isNumeral(passage.scalar(place)) { place += 1 }
    return groups.contains(passage.scalar(place))
      && LonePlace.isLed(reader.start, in: passage)
  }

  private static let groups = ScalarSet("社组队")

  /// Whether characters that no word is made of go on after a town, as names of hamlets do that are written
  /// by their sound: 洒拉地坡乡|姐把哪打.
  private static func goesOn(_ end: Int, _ passage: Passage) -> Bool {
    let isHan = (end..<end + hamlet).allSatisfy { CharacterClass.isHan(passage.scalar($0)) }
    guard isHan, !NameTraits.shared.view.follows(passage.scalar(end)) else { return false }
    return !(end..<end + hamlet).contains { place in
      [2, 3].contains { passage.lexicon.contains(passage.scalars, place..<place + $0) }
    }
  }

  /// How many characters such a name has at least.
  private static let hamlet = 3
}
