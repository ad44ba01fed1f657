/// Finds places given by latitude and longitude, from the first sign of the one to the last of the other.
struct CoordinateFinder: Finder {
  let rule = "coordinates"
  let kind = FindingKind.coordinates
  let reason = Reason(zh: "经纬度坐标", en: "geographic coordinates")
  let doubt = Reason(zh: "可能是经纬度坐标", en: "may be geographic coordinates")

  private static let gapLimit = 14
  private static let cueDistance = 24
  private static let latitudes = 3.0...54
  private static let longitudes = 73.0...136
  private static let degrees = ScalarSet("°度")
  private static let clock = ScalarSet(ClockFinder.marks)
  private static let between = ScalarSet(" ,，;；、/和与:=-()纬经度东北nelatongiude\n")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var previous: Half?
    for half in halves(in: passage) {
      if let first = previous, let match = Self.pair(first, half, passage) {
        matches.append(match)
        previous = nil
      } else {
        if let first = previous, let match = Self.alone(first, passage) { matches.append(match) }
        previous = half
      }
    }
    if let last = previous, let match = Self.alone(last, passage) { matches.append(match) }
    return matches
  }

  /// One number with what belongs to it.
  private struct Half {
    let range: Range<Int>
    let value: Double
    /// How many digits follow the point.
    let places: Int
    let isDirected: Bool
    let hasMinutes: Bool
  }

  /// Every decimal number and every number of degrees, in order.
  private func halves(in passage: Passage) -> [Half] {
    let reader = CoordinateReader(passage: passage)
    var halves: [Half] = []
    var floor = 0
    func add(_ number: Range<Int>, _ value: Double, _ places: Int) {
      guard number.lowerBound >= floor else { return }
      // Most decimals are no latitude and no longitude here, and no half of a place on the map.
      guard
        places > 2 || Self.latitudes.contains(value) || Self.longitudes.contains(value)
          || Self.degrees.contains(passage.scalar(number.upperBound))
      else {
        floor = number.upperBound
        return
      }
      let half = reader.half(around: number, floor: floor)
      floor = half.range.upperBound
      halves.append(
        Half(
          range: half.range, value: value, places: places, isDirected: half.isDirected,
          hasMinutes: half.hasMinutes))
    }
    passage.landmarks.forEach([.point, .degree, .clock]) { index in
      if passage.scalar(index) == SpelledDecimal.point {
        if let number = SpelledDecimal.read(around: index, in: passage) {
          add(number.range, number.value, number.places)
        }
        return
      }
      if Self.clock.contains(passage.scalar(index)) { return }
      guard passage.scalar(index) != SignTable.dot else {
        if let number = DecimalNumber.read(around: index, in: passage.scalars) {
          add(number.range, number.value, number.places)
        }
        return
      }
      guard let number = SpelledDecimal.whole(endingAt: index, in: passage),
        (0...180).contains(number.value)
      else { return }
      add(number.range, Double(number.value), 0)
    }
    return halves
  }

  /// A half that gives a line on the map without the other one.
  private static func alone(_ half: Half, _ passage: Passage) -> Match? {
    if half.hasMinutes { return Match(range: half.range, certain: true) }
    let isCued =
      half.isDirected
      || passage.cues.stands(.coordinates, before: half.range.lowerBound, within: 2)
    guard half.places >= 3, isCued else { return nil }
    return Match(range: half.range, certain: false)
  }

  /// Both halves as one place of China, where they stand side by side.
  private static func pair(_ first: Half, _ second: Half, _ passage: Passage) -> Match? {
    let gap = first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
    guard gap.count <= gapLimit,
      isPlace(first.value, second.value) || isPlace(second.value, first.value),
      gap.allSatisfy({ between.contains(passage.scalar($0)) })
    else { return nil }
    let range = first.range.lowerBound..<second.range.upperBound
    let isDirected = first.isDirected && second.isDirected
    let isCued =
      isDirected || first.hasMinutes && second.hasMinutes
      || passage.cues.stands(.coordinates, before: second.range.lowerBound, within: cueDistance)
    let places = min(first.places, second.places)
    guard places >= 3 || isCued else { return nil }
    return Match(range: range, certain: isCued || places >= 4)
  }

  private static func isPlace(_ latitude: Double, _ longitude: Double) -> Bool {
    latitudes.contains(latitude) && longitudes.contains(longitude)
  }
}
