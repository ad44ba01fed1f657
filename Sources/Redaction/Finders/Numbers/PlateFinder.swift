/// Finds number plates of vehicles (GA 36-2018): province, letter, five or six characters.
struct PlateFinder: Finder {
  let rule = "plate"
  let kind = FindingKind.plate
  let reason = Reason(zh: "机动车号牌", en: "a vehicle number plate")
  var doubt: Reason { reason }

  private static let provinces = ScalarSet("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")
  private static let endings = ScalarSet("挂学警港澳")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    let scalars = passage.scalars
    for index in scalars.indices where scalars[index] > 0x4E00 {
      guard Self.provinces.contains(scalars[index]),
        let end = Self.end(from: index, in: passage)
      else { continue }
      matches.append(Match(range: index..<end, certain: true))
    }
    return matches
  }

  private static func end(from index: Int, in passage: Passage) -> Int? {
    let letter = skip(from: index + 1, in: passage)
    guard CharacterClass.isLatin(passage.scalar(letter)) else { return nil }
    var position = letter + 1
    var (count, digits) = (0, 0)
    while count < 7 {
      let place = skip(from: position, in: passage)
      let scalar = passage.scalar(place)
      let isEnding = count == 4 && endings.contains(scalar)
      guard CharacterClass.isAlphanumeric(scalar) || isEnding else { break }
      if CharacterClass.isDigit(scalar) { digits += 1 }
      count += 1
      position = place + 1
      if isEnding { break }
    }
    return (5...6).contains(count) && digits >= 2 ? position : nil
  }

  private static func skip(from position: Int, in passage: Passage) -> Int {
    let scalar = passage.scalar(position)
    let isGap = scalar == SignTable.space || scalar == SignTable.middleDot
    return isGap || scalar == SignTable.dash ? position + 1 : position
  }
}
