/// Finds number plates of vehicles (GA 36-2018): province, letter, five or six characters.
struct PlateFinder: Finder {
  let rule = "plate"
  let kind = FindingKind.plate
  let reason = Reason(zh: "机动车号牌", en: "a vehicle number plate")
  var doubt: Reason { reason }

  static let provinces = ScalarSet("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")
  private static let endings = ScalarSet("挂学警港澳")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    for word in passage.landmarks.words {
      let index = word.range.lowerBound
      guard let province = Self.province(before: index, in: passage),
        let end = Self.end(from: index, in: passage)
      else { continue }
      matches.append(Match(range: province..<end, certain: true))
    }
    return matches
  }

  private static func province(before letter: Int, in passage: Passage) -> Int? {
    let place = isGap(passage.scalar(letter - 1)) ? letter - 2 : letter - 1
    return provinces.contains(passage.scalar(place)) ? place : nil
  }

  /// Where a plate ends whose letter stands at a place.
  private static func end(from letter: Int, in passage: Passage) -> Int? {
    var position = letter + 1
    var (count, digits) = (0, 0)
    while count < 7 {
      let place = isGap(passage.scalar(position)) ? position + 1 : position
      let scalar = passage.scalar(place)
      let isEnding = count == 4 && endings.contains(scalar)
      let isDigit = DigitTable.value(of: scalar) != DigitTable.none
      guard CharacterClass.isLatin(scalar) || isDigit || isEnding else { break }
      if isDigit { digits += 1 }
      count += 1
      position = place + 1
      if isEnding { break }
    }
    return (5...6).contains(count) && digits >= 2 ? position : nil
  }

  static func isGap(_ scalar: UInt32) -> Bool {
    scalar == SignTable.space || scalar == SignTable.middleDot || scalar == SignTable.dash
  }
}
