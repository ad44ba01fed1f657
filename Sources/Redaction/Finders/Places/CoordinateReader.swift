/// Reads one half of a place on the map: 北纬30°39′25″, N 30.6571°, 104.0651E, 经度：104.0651.
struct CoordinateReader {
  let passage: Passage

  private static let signLimit = 3
  private static let units = ScalarSet("°度'′’分\"″”秒")
  private static let minutes = ScalarSet("'′’分")
  private static let lines = ScalarSet("纬经")
  private static let sides = ScalarSet("东西南北")
  private static let letters = ScalarSet("nesw")
  private static let degree = ScalarSet("°度")
  private static let sign: UInt32 = 0xB0
  private static let joints = ScalarSet(" :=")

  /// What stands at either side of a number, and what it says.
  struct Half {
    let range: Range<Int>
    /// Whether a quarter of the sky is named with it.
    let isDirected: Bool
    /// Whether minutes follow the degrees, which no temperature has.
    let hasMinutes: Bool
  }

  /// The half that holds a number.
  ///
  /// - Parameters:
  ///   - number: The degrees, with their decimals.
  ///   - floor: Where what was read before ends.
  /// - Returns: The half from the quarter named before it to the last unit or the quarter named after it.
  func half(around number: Range<Int>, floor: Int) -> Half {
    let start = direction(before: number.lowerBound, floor: floor)
    let (end, hasMinutes) = units(after: number.upperBound)
    let last = start < number.lowerBound ? end : direction(after: end)
    return Half(
      range: start..<last, isDirected: start < number.lowerBound || last > end,
      hasMinutes: hasMinutes
        && (start < number.lowerBound || passage.scalar(number.upperBound) == Self.sign))
  }

  /// Where 北纬, 东经 or N starts that stands before a number; else the number's start.
  private func direction(before number: Int, floor: Int) -> Int {
    var place = number
    while place > floor, number - place < Self.signLimit,
      Self.joints.contains(passage.scalar(place - 1))
    {
      place -= 1
    }
    if place - 2 >= floor, Self.lines.contains(passage.scalar(place - 1)),
      Self.sides.contains(passage.scalar(place - 2))
    {
      return place - 2
    }
    let isLetter =
      place - 1 >= floor && Self.letters.contains(passage.scalar(place - 1))
      && !CharacterClass.isAlphanumeric(passage.scalar(place - 2))
    return isLetter ? place - 1 : number
  }

  /// Where the letter ends that stands after a half and says its quarter; else the half's end.
  private func direction(after end: Int) -> Int {
    let place = passage.scalar(end) == SignTable.space ? end + 1 : end
    let isLetter =
      Self.letters.contains(passage.scalar(place))
      && !CharacterClass.isLatin(passage.scalar(place + 1))
    return isLetter ? place + 1 : end
  }

  /// Where the units after the degrees end, with minutes and seconds.
  private func units(after number: Int) -> (end: Int, hasMinutes: Bool) {
    var end = number
    var hasMinutes = false
    guard Self.degree.contains(passage.scalar(end)) else { return (end, false) }
    end += 1
    for _ in 0..<2 {
      guard let next = part(from: end) else { break }
      hasMinutes = hasMinutes || Self.minutes.contains(passage.scalar(next - 1))
      end = next
    }
    return (end, hasMinutes)
  }

  /// Where a number of minutes or seconds ends, its unit with it.
  private func part(from start: Int) -> Int? {
    var place = passage.scalar(start) == SignTable.space ? start + 1 : start
    let first = place
    while place - first < 8,
      NumeralReader.isNumeral(passage.scalar(place)) || passage.scalar(place) == SignTable.dot
    {
      place += 1
    }
    guard place > first, Self.units.contains(passage.scalar(place)) else { return nil }
    // Two marks of minutes are one of seconds.
    let isDouble =
      Self.minutes.contains(passage.scalar(place))
      && passage.scalar(place + 1) == passage.scalar(place)
    return place + (isDouble ? 2 : 1)
  }
}
