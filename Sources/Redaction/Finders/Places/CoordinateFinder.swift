/// Finds places given by latitude and longitude.
struct CoordinateFinder: Finder {
  let rule = "coordinates"
  let kind = FindingKind.coordinates
  let reason = Reason(zh: "经纬度坐标", en: "geographic coordinates")
  let doubt = Reason(zh: "可能是经纬度坐标", en: "may be geographic coordinates")

  private static let gapLimit = 8
  private static let minutes = ScalarSet("'′’分")
  private static let lines = ScalarSet("纬经")
  private static let sides = ScalarSet("东西南北")
  private static let parts = ScalarSet("°度'′’分\"″”秒.nesw ")

  func matches(in passage: Passage) -> [Match] {
    pairs(in: passage) + degrees(in: passage)
  }

  /// Finds neighbouring decimals, one a latitude and one a longitude of China.
  private func pairs(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var previous: DecimalNumber?
    DecimalNumber.forEach(in: passage) { number in
      if let first = previous, number.range.lowerBound - first.range.upperBound <= Self.gapLimit,
        Self.isPlace(first.value, number.value) || Self.isPlace(number.value, first.value)
      {
        let range = first.range.lowerBound..<number.range.upperBound
        let places = min(first.places, number.places)
        let isCued = passage.cues.stands(.coordinates, before: number.range.lowerBound, within: 24)
        if places >= 3 || isCued {
          matches.append(Match(range: range, certain: isCued || places >= 4))
        }
      }
      previous = number
    }
    return matches
  }

  private static func isPlace(_ latitude: Double, _ longitude: Double) -> Bool {
    (3...54).contains(latitude) && (73...136).contains(longitude)
  }

  /// Finds degrees with minutes.
  private func degrees(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.degree) { index in
      guard index >= floor, CharacterClass.isDigit(passage.scalar(index - 1)),
        CharacterClass.isDigit(passage.scalar(index + 1))
      else { return }
      var start = index
      while index - start < 3, CharacterClass.isDigit(passage.scalar(start - 1)) { start -= 1 }
      start = Self.direction(before: start, in: passage)
      var end = index
      while end - index < 16, Self.isPart(passage.scalar(end)) { end += 1 }
      guard (index..<end).contains(where: { Self.minutes.contains(passage.scalars[$0]) })
      else { return }
      matches.append(Match(range: start..<end, certain: true))
      floor = end
    }
    return matches
  }

  /// Where 北纬 or 东经 starts that stands right before a place; else the place.
  private static func direction(before place: Int, in passage: Passage) -> Int {
    let isNamed =
      lines.contains(passage.scalar(place - 1)) && sides.contains(passage.scalar(place - 2))
    return isNamed ? place - 2 : place
  }

  private static func isPart(_ scalar: UInt32) -> Bool {
    CharacterClass.isDigit(scalar) || parts.contains(scalar)
  }
}
