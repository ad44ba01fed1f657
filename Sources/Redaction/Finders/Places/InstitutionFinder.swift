/// Finds institutions with the room or bed somebody is in.
struct InstitutionFinder: Finder {
  let rule = "institution-room"
  let kind = FindingKind.institution
  let reason = Reason(zh: "机构和房间、床位", en: "an institution with a room or a bed")
  var doubt: Reason { reason }

  private static let words = [
    "医院", "卫生院", "福利院", "救助站", "养老院", "敬老院", "福利中心", "救助中心", "服务中心", "疗养院", "康复中心", "保健院", "托养中心",
    "宾馆", "酒店", "旅馆", "招待所", "公司", "派出所", "工厂", "看守所", "精神病院", "中心医院", "诊所", "宿舍", "庇护所", "安置点",
    "保护中心", "卫生所", "卫生室", "旅社", "民宿", "监狱", "客栈", "卫生中心", "住院部", "院", "所", "厂", "站", "中心",
  ]
  private static let table = WordTable(words.map { FoldedText($0).scalars[...] })
  /// The last character of each word.
  static let ends = "部院站心馆店所司厂舍室点社宿狱栈"
  private static let roads = ScalarSet("路街巷")
  private static let gapLimit = 14
  private static let rooms = ScalarSet("室床房间铺")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.institution) { index in
      guard index >= floor, !Self.namesStreet(index, floor: floor, in: passage),
        let length = Self.wordLength(before: index + 1, in: passage),
        let end = Self.roomEnd(from: index + 1, in: passage)
      else { return }
      let place = index + 1 - length
      let start = max(floor, PlaceName.wholeStart(before: place, floor: floor, in: passage))
      guard length > 1 || place - start > 1 else { return }
      matches.append(Match(range: min(start, place)..<end, certain: true))
      floor = end
    }
    return matches
  }

  /// Whether the word is a part of a street's name in an address, as in 火车站路12号, not in 福利院路口.
  private static func namesStreet(_ index: Int, floor: Int, in passage: Passage) -> Bool {
    guard roads.contains(passage.scalar(index + 1)),
      let reader = AddressReader(at: index + 1, floor: floor, in: passage)
    else { return false }
    return reader.levels.contains(.numbered) || reader.levels.contains(.room)
  }

  /// The length of the longest word for an institution that ends before a place.
  private static func wordLength(before end: Int, in passage: Passage) -> Int? {
    let table = table.view
    return (1...4).reversed().first { table.contains(passage.scalars, end - $0..<end) }
  }

  /// Where the last numbered part after an institution ends, if it is a room or a bed.
  private static func roomEnd(from start: Int, in passage: Passage) -> Int? {
    var end: Int?
    var position = start
    while position - (end ?? start) < gapLimit {
      let scalar = passage.scalar(position)
      guard
        CharacterClass.isHan(scalar) || CharacterClass.isAlphanumeric(scalar)
          || scalar == SignTable.dash
      else { break }
      position += 1
      if CharacterClass.isDigit(scalar), floors.contains(passage.scalar(position - 2)),
        let last = bareEnd(from: position - 1, in: passage)
      {
        end = last
        position = last
        continue
      }
      guard rooms.contains(scalar), isNumbered(position - 1, in: passage) else { continue }
      if scalar == 0x623F, passage.scalar(position) == 0x95F4 { position += 1 }  // 房间
      end = position
    }
    return end
  }

  /// Where the bare number of a room ends, as in 3楼306.
  private static func bareEnd(from start: Int, in passage: Passage) -> Int? {
    var end = start
    while end - start <= roomDigits.upperBound, CharacterClass.isDigit(passage.scalar(end)) {
      end += 1
    }
    let next = passage.scalar(end)
    return roomDigits.contains(end - start) && !amounts.contains(next) && !rooms.contains(next)
      ? end : nil
  }

  private static let floors = ScalarSet("楼区栋层座幢")
  private static let roomDigits = 2...4
  private static let amounts = ScalarSet("年月日元人次个件号名天时病-")

  /// Whether a number stands before a place, 号, 病 and 监 between them left out.
  private static func isNumbered(_ place: Int, in passage: Passage) -> Bool {
    var position = place - 1
    while place - position < 3, [0x53F7, 0x75C5, 0x76D1].contains(passage.scalar(position)) {
      position -= 1
    }
    return NumeralReader.isNumeral(passage.scalar(position))
  }
}
