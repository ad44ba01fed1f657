/// Finds names written with an interpunct: 阿依古丽·买买提, 扎西·卓玛, 约翰·史密斯.
struct InterpunctNameFinder: Finder {
  let rule = "name-interpunct"
  let kind = FindingKind.person
  let reason = Reason(zh: "带间隔号的人名", en: "a name with an interpunct")
  var doubt: Reason { reason }

  private static let partLimit = 7
  private static let usualGiven = 6
  private static let leads = ScalarSet("和让由于")
  private static let latinDot = SignTable.dot
  /// Characters that transliterate names.
  private static let sounds = ScalarSet(
    "卜拜派台杰切代宰赛谢凯盖莱麦乃黑非里朱秋胡如舒福鲁喀茹妮蜜莉司义乎鲜仙屯吐沃则者坚俊孜寨江衮阔若库买合热叶肯祖农拉"
      + "阿艾爱安巴白班邦贝比彼波伯布查达大丹德迪地东都多恩尔法菲费弗盖格古哈海赫黑亨华霍吉加贾杰金卡凯康柯科克肯库拉莱兰朗勒"
      + "雷黎李里利连列林琳龙隆鲁卢路罗洛马玛麦曼梅门蒙米密姆木穆纳娜乃南内尼努诺欧帕潘佩彭皮普其奇齐恰切琼让热日荣茹萨桑色沙"
      + "莎尚绍舍什史斯丝苏索塔泰坦特提图吐托娃瓦万旺威韦维温乌西希席夏谢辛兴雄雅娅亚延扬央耶伊依以益英尤于约赞泽扎旦珍次仁平措"
      + "卓嘎拥曲尕么才孜祖合江别汗力丽甫不买吾明玉素克热孜夏娃丁奥博查道顿芬冈岗哥戈贡衮赤钦坚错落郎郭热噶旺巴图巴雅尔苏和其"
      + "高洪孙宝琴桑曼银满提合苗菊荷春兴昌柱呼宾"
      + "木格娜仁花乌云毕力格朝鲁逊穆菇迪赛图提菲祖农肉孜古扎旦增洛桑登朗措姆次果呷惹子拉铁普阿牛日火石沙")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.middleDot) { index in
      guard index >= floor, CharacterClass.isHan(passage.scalar(index - 1)),
        CharacterClass.isHan(passage.scalar(index + 1))
      else { return }
      let start = Self.start(before: index, floor: floor, in: passage)
      var end = Self.end(after: index, in: passage)
      while passage.scalar(end) == SignTable.middleDot,
        CharacterClass.isHan(passage.scalar(end + 1))
      {
        end = Self.end(after: end, in: passage)
      }
      guard start < index, end > index + 1 else { return }
      matches.append(Match(range: start..<end, certain: true))
      floor = end
    }
    return matches
  }

  private static func start(before dot: Int, floor: Int, in passage: Passage) -> Int {
    var start = dot
    while start > floor, dot - start < partLimit, sounds.contains(passage.scalar(start - 1)) {
      if NameWords.shared.view.announces(passage.scalars, before: start) { break }
      start -= 1
    }
    // 和 and 让 sound in names and stand before them.
    while dot - start > 2, leads.contains(passage.scalar(start)) { start += 1 }
    return start
  }

  private static func end(after dot: Int, in passage: Passage) -> Int {
    var end = dot + 1
    while end - dot <= partLimit, sounds.contains(passage.scalar(end)) { end += 1 }
    let traits = NameTraits.shared.view
    // 于 and 和 sound in names and follow them: what goes on after one is no part of the name.
    while end > dot + 2, CharacterClass.isHan(passage.scalar(end)),
      traits.follows(passage.scalar(end - 1))
    {
      end -= 1
    }
    let isLast =
      end > dot + 1 && CharacterClass.isHan(passage.scalar(end))
      && !CharacterClass.isHan(passage.scalar(end + 1)) && !traits.follows(passage.scalar(end))
      && traits.givenCost(passage.scalar(end)) <= usualGiven
    return isLast ? end + 1 : end
  }
}
