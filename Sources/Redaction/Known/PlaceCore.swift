/// What people call a village, a school or an employer for short: its name without the words for what it is.
///
/// 姐把哪打村 is 姐把哪打, 万达爱心学校 is 万达爱心, and 富士康科技集团 is 富士康科技 or 富士康.
struct PlaceCore {
  let name: [UInt32]
  /// The word for what it is that was taken off.
  let unit: [UInt32]

  private static let settlements = words("村民委员会 居民委员会 村委会 居委会 社区 自然村 行政村 村 镇 乡 社 屯 寨")
  private static let units = words(
    """
    有限责任公司 股份有限公司 有限公司 集团公司 总公司 分公司 公司 集团 企业 中心小学校 中心小学 中心学校 中心校 完全小学 完小 \
    希望小学 民族小学 民族中学 九年一贯制学校 九年制学校 寄宿制学校 职业技术学校 职业技术学院 职业高级中学 职业高中 职业中学 \
    职业学校 技工学校 特殊教育学校 高级中学 初级中学 实验小学 实验中学 实验学校 小学校 小学 中学 高中 初中 学校 幼儿园 幼稚园 \
    学院 大学 校 工厂 制衣厂 服装厂 电子厂 玩具厂 鞋厂 木材厂 纺织厂 食品厂 家具厂 砖厂 茶厂 厂 火锅店 串串店 小吃店 面馆 小面馆 饭馆 \
    饭店 餐馆 餐厅 酒楼 酒店 宾馆 旅馆 招待所 茶楼 茶馆 超市 商店 商场 便利店 小卖部 理发店 美发店 发廊 美容院 足浴店 足浴城 洗车行 \
    修理厂 养殖场 农场 砂场 养老院 服务部 经营部 门市部 工地 店 铺 馆 行 科技 电子 鞋业 服饰 服装 制衣 物流 快递 速运 速递 实业 商贸 贸易 \
    餐饮 食品 纺织 家政服务 家政 服务 建筑 建材 劳务 木材 家具 塑胶 五金 玩具 印刷 包装 机械 汽车 装饰 农业 火锅 串串 美发 美容 足浴 \
    保洁 物业 信息 网络 传媒 文化 教育
    """)
  /// Names that are words of every text about casework.
  private static let ordinary = words(
    """
    中心 民族 实验 希望 爱心 县城 城关 城区 城乡 农村 乡村 新村 本地 人民 建设 发展 服务 社会 教育 文化 卫生 公安 工业 农业 国家 地方 职业 \
    特殊 阳光 家庭 妇女 儿童 青年 健康 安全 综合 管理 救助 福利
    """)
  private static let longestUnit = 9
  private static let shortest = 2
  private static let ordinal: UInt32 = 0x7B2C  // 第

  /// The names in a written place: of every settlement and, of a school or an employer, of the whole.
  static func cores(of parts: [PlacePart], _ kind: FindingKind) -> [PlaceCore] {
    var cores = parts.filter { $0.level == .named }.compactMap { part in
      end(of: part.scalars, among: settlements).map { unit in
        PlaceCore(name: Array(part.scalars.dropLast(unit.count)), unit: unit)
      }
    }
    if kind != .address {
      // 昭觉中学 is no more than the school of 昭觉.
      let divisions = kind == .school ? DivisionWords.names : DivisionWords.cities
      let own = Array(parts.drop { $0.level == .division }.map(\.scalars).joined())
      cores += stripped(own).filter { !divisions.contains($0.name) }
    }
    return cores.filter(\.isTold)
  }

  /// Whether somebody can be meant by it: not 第一, and no word that stands everywhere.
  private var isTold: Bool {
    name.count >= Self.shortest && name[0] != Self.ordinal
      && !name.allSatisfy(NumeralSpelling.isNumeral) && !Self.ordinary.contains(name)
  }

  /// What is left when one word for what it is after the other is taken off the end.
  private static func stripped(_ name: [UInt32]) -> [PlaceCore] {
    var left: [PlaceCore] = []
    var name = name
    while let unit = end(of: name, among: units) {
      name.removeLast(unit.count)
      left.append(PlaceCore(name: name, unit: unit))
    }
    return left
  }

  private static func end(of name: [UInt32], among units: Set<[UInt32]>) -> [UInt32]? {
    let lengths = (1...longestUnit).reversed().filter { name.count >= $0 + shortest }
    return lengths.lazy.map { Array(name.suffix($0)) }.first(where: units.contains)
  }

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars })
  }
}

extension PlaceCore {
  private static let readingLimit = 3
  private static let lengths = 2...6
  private static let fewestLetters = 5
  private static let initialsLengths = 3...6
  /// The divisions' names of two and three characters, as they are read.
  private static let divisionSounds = Set(
    DivisionWords.names.lazy.filter { $0.count < 4 }.flatMap {
      Pinyin.readings(of: $0, limit: 2).map { $0.joined() }
    })

  /// How characters of such words are read that have other readings too.
  private static let sounds: [UInt32: String] = Dictionary(
    uniqueKeysWithValues: zip(
      "校厂行司车大铺卖洗术会员场家区合".unicodeScalars.map(\.value),
      [
        "xiao", "chang", "hang", "si", "che", "da", "pu", "mai", "xi", "shu", "hui", "yuan",
        "chang", "jia",
        "qu", "he",
      ]))

  /// The name in Chinese and in Latin letters, with the word for what it is and alone, and its initials.
  ///
  /// What sounds like a division in Latin letters is no form: a page names divisions everywhere.
  var forms: [KnownForm] {
    var forms = [KnownForm(.core, name)]
    guard Self.lengths.contains(name.count) else { return forms }
    let end = unit.compactMap { Self.sounds[$0] ?? Pinyin.syllables(of: $0).first }
    for reading in Pinyin.readings(of: name, limit: Self.readingLimit) {
      let letters = reading.joined()
      if letters.count >= Self.fewestLetters, !Self.divisionSounds.contains(letters) {
        forms.append(KnownForm(.core, parts: reading))
      }
      if !end.isEmpty { forms.append(KnownForm(.pinyin, parts: reading + end)) }
      let initials = String(reading.compactMap(\.first))
      if Self.initialsLengths.contains(initials.count) {
        forms.append(KnownForm(.initials, initials))
      }
    }
    return forms
  }
}
