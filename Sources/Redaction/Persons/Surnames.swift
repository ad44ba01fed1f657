/// Family names, folded, with what they cost where a name is read.
enum Surnames {
  static let compoundCost = 7

  /// The costs of one-character surnames, by character; missing ones are none.
  static let costs: [UInt32: UInt8] = {
    var costs: [UInt32: UInt8] = [:]
    for row in SurnameCosts.rows {
      for scalar in row.pieces.joined() { costs[scalar] = row.cost }
    }
    return costs
  }()

  static let compound: Set<[UInt32]> = Set(
    ("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 轩辕 端木 南宫 独孤 长孙 宇文 呼延 申屠 "
      + "百里 东郭 西门 闻人 澹台 濮阳 淳于 单于 太叔 公冶 宗政 钟离 鲜于 闾丘 司空 亓官 拓跋 赫连 公羊 谷梁 "
      + "万俟 完颜 第五 左丘 梁丘 羊舌 微生 段干 南门 东门 爱新 叶赫 纳兰 那拉")
      .split(separator: " ").map { FoldedText(String($0)).scalars })
  /// Compound surnames that are ordinary words more often.
  static let ordinary: Set<[UInt32]> = Set(
    "东方 第五 南门 东门 西门 长孙 百里 司空 微生 公羊 南宫 东郭 太叔 左丘 梁丘".split(separator: " ").map {
      FoldedText(String($0)).scalars
    })
  /// The compound surnames as loops ask for them.
  static let compoundTable = WordTable(compound.map { $0[...] })
  /// Characters that compound surnames start with.
  static let compoundStarts = Set(compound.map { $0[0] })

  /// Surnames that are parts of words only: whatever a dictionary counts of them by themselves are names.
  static let bound = FoldedText(
    """
    王李张刘陈杨赵吴徐孙朱胡郭罗林郑梁宋唐韩许冯邓曹袁彭肖董潘蒋杜蔡程魏吕苏沈姚卢崔谭汪范陆廖贾韦邹孟秦邱尹薛闫侯史陶贺黎郝\
    邵龚武孔覃汤施葛邢樊乔庞倪伍聂鲁岳颜殷翟申耿欧兰俞柳傅毕舒阮裴符凌霍詹冉骆辛靳柯翁祁鲍喻蒲滕饶艾牟穆缪芦窦褚娄戚晏柏佟\
    苟邬卞栾荣寇郎仲巫甄虞佘阎鞠惠匡荆郁胥冀邝储鄢谌蔺郜欧江夏蒙卓简邸岑康
    """
  ).scalars.filter(CharacterClass.isHan)

  /// How many characters of a surname two characters start with: 2, 1, or 0 for none.
  static func length(_ first: UInt32, _ second: UInt32) -> Int {
    if compoundStarts.contains(first), compound.contains([first, second]) { return 2 }
    return costs[first] != nil ? 1 : 0
  }
}
