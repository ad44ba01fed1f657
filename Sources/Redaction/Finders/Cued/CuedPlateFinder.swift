/// Finds what stands after a word for a number plate and is none as written: 车牌川A1234, 车牌号A12345.
///
/// Plates of the police and of other services, 川A0123警 and 川A警0123, need no word.
struct CuedPlateFinder: Finder {
  let rule = "plate-mistyped"
  let kind = FindingKind.plate
  let reason = Reason(
    zh: "紧邻“车牌”、但不合格式的号码", en: "a number after a word for plate, in no usual form")
  var doubt: Reason { reason }

  private static let fillers = ScalarSet(" :=是为号码牌(-\"“”\n")
  private static let fillerLimit = 6
  /// Those of a plate, or of the province in letters and a plate.
  private static let characters = 4...14
  private static let services = ScalarSet("警领使武军消应急")

  func matches(in passage: Passage) -> [Match] {
    var matches = passage.cues.all(.plate).compactMap { word -> Match? in
      var start = word.upperBound
      while start - word.upperBound < Self.fillerLimit,
        Self.fillers.contains(passage.scalar(start))
      {
        start += 1
      }
      let isProvince = PlateFinder.provinces.contains(passage.scalar(start))
      let first = isProvince ? start + 1 : start
      return Self.end(from: first, in: passage).map { Match(range: start..<$0, certain: false) }
    }
    for word in passage.landmarks.words where word.range.count == 1 {
      let letter = word.range.lowerBound
      guard PlateFinder.provinces.contains(passage.scalar(letter - 1)),
        Self.services.contains(passage.scalar(letter + 1)),
        let end = Self.end(from: letter, in: passage)
      else { continue }
      matches.append(Match(range: letter - 1..<end, certain: false))
    }
    return matches
  }

  /// Where letters and digits end that may be a plate's, with a service among them.
  private static func end(from start: Int, in passage: Passage) -> Int? {
    var (place, count, digits) = (start, 0, 0)
    while count < characters.upperBound {
      let isGap = count > 0 && PlateFinder.isGap(passage.scalar(place))
      let next = isGap ? place + 1 : place
      let scalar = passage.scalar(next)
      let isDigit = DigitTable.value(of: scalar) != DigitTable.none
      guard isDigit || CharacterClass.isLatin(scalar) || count > 0 && services.contains(scalar)
      else { break }
      if isDigit { digits += 1 }
      count += 1
      place = next + 1
    }
    return characters.contains(count) && digits >= 2 ? place : nil
  }
}
