/// Addresses below the county, schools with a class, institutions with a room.
struct CorpusPlaces {
  let words: CorpusWords

  func address(_ draw: inout CorpusDraw) -> String {
    let group = draw.int(1...20)
    let village = draw.pick(words.towns) + draw.pick(words.villages)
    let street = draw.pick(words.streets)
    return switch draw.int(0...8) {
    case 0: "\(draw.pick(words.counties))\(village)\(group)组"
    case 1: "\(street)\(group)号\(draw.int(1...12))栋\(draw.int(1...4))单元\(draw.int(101...909))室"
    case 2: "\(village)\(group)组\(draw.int(1...99))号"
    case 3: "\(draw.pick(words.villages))\(numeral(draw.int(1...10)))社"
    case 4: "四川省\(draw.pick(words.counties))\(village)"
    case 5:
      "\(draw.pick(words.estates))\(draw.int(1...12))栋\(draw.int(1...3))单元\(draw.int(101...909))"
    case 6: "\(draw.pick(words.counties))\(street)\(draw.int(1...300))号"
    case 7: "\(street)\(draw.int(1...300))号附\(draw.int(1...9))号"
    default:
      "\(draw.pick(words.counties))\(draw.pick(words.towns))\(draw.pick(words.estates))\(draw.int(1...9))幢\(draw.int(101...909))室"
    }
  }

  func school(_ draw: inout CorpusDraw) -> String {
    let grade = draw.int(1...6)
    let section = draw.int(1...9)
    return draw.pick(words.schools)
      + draw.pick([
        "\(numeral(grade))年级\(section)班", "\(numeral(grade))年级(\(section))班",
        "20\(draw.int(18...25))级\(section)班",
        "\(grade)年级\(section)班",
      ])
  }

  func institution(_ draw: inout CorpusDraw) -> String {
    let room = "\(draw.int(1...9))\(draw.int(10...29))"
    return draw.pick(words.institutions)
      + draw.pick([
        "\(room)室", "\(draw.int(1...9))楼\(room)病房", "\(room)房间", "\(draw.int(1...40))床",
        "\(room)病房\(draw.int(1...9))床",
      ])
  }

  private func numeral(_ value: Int) -> String {
    ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"][value]
  }
}
