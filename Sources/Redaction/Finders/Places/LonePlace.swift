/// Whether a name with one word such as 村 or 镇, and neither a number nor a division beside it, is a place.
///
/// Most are: they are doubtful at least, so that none passes unseen. What says where somebody lives or
/// comes from makes them certain. Sorts of places are none: 农村, 贫困村, 安置社区.
struct LonePlace {
  private let passage: Passage
  private let name: Range<Int>
  private let end: Int

  private static let surnameLimit = 8
  /// Words of offices that make a place's name their own, as in 青山镇政府.
  private static let offices = ScalarSet("政人派卫司党办居委民敬福法综便服中财农畜工商税供信学小幼医长支主会")
  /// Somebody lives at the place, comes from it or goes there.
  private static let leads = WordTable(
    words(
      """
      来自 家住 住在 现住 居住 居于 租住 暂住 落户 定居 户籍 原籍 祖籍 老家 家在 回到 返回 送回 接回 送到 送往 搬到 搬至 搬回 迁到 \
      迁至 嫁到 嫁至 嫁往 卖到 卖至 卖往 拐到 拐至 拐往 带到 带至 逃到 逃至 逃回 生于 出生 安置 遣返 护送 是在 住址 地址 籍贯
      """))
  /// As such words, if the name is no word of its own.
  private static let links = ScalarSet("在到至从自于住回返往赴去抵")
  private static let qualities = ScalarSet("小大老旧古穷美新全本各")
  private static let landscapes = WordTable(
    words(
      """
      山村 渔村 水村 小镇 大镇 山寨 村寨 山乡 水乡 侨乡 家乡 故乡 城乡 外乡 异乡 同乡 还乡 离乡 思乡 归乡 梦乡 大路 小路 山路 土路 水路 弯路 街路 大街 小巷 \
      套路 活路 生路 死路 绝路 前路 归路 销路 岔路 顺路 沿路 开路 探路 铺路 夺路 血路 短路 链路 纹路 邻村 同村 咱村 各村 村村 \
      壕沟 鸿沟 地沟 堤坝 染坊 茶坊 磨坊 油坊 牌坊 饭庄 钱庄 后花园 丝绸之路
      """))
  /// What tells one sort of places from others, at the end of what stands before 村 and the like.
  private static let sorts = words(
    """
    贫困 示范 试点 重点 中心 文明 民族 移民 安置 城市 农村 城镇 偏远 边远 高山 牧区 生态 旅游 城中 空心 专业 特色 服务 美丽 智慧 绿色 网格 \
    帮扶 联系 包保 结对 搬迁 迁入 迁出 所在 户籍 常住 原籍 出生 现住 居住 相关 有关 当地 附近 周边 邻近 同一 另一 其他 其它 一些 部分 多个 \
    数个 全部 各个 新型 大型 小型 落后 脱贫 出列 汉族 彝族 藏族 羌族 回族 苗族 封闭 老旧 高档 商业 普通 试验 创建 先进 模范 达标 挂牌 责任 \
    辖区 街道 乡镇 县城 城区 郊区 山区 留守 养殖 种植 长寿 电商 数字 国际 单位 职工 老人 儿童 妇女 家属 社会 网络 学习 医疗 养老 康养 偏僻 \
    边境 沿海 内陆 外省 外地 异地 原来 现在 目前 当时 之前 以后 省级 市级 县级 国家 全国 下辖 管辖 所属 属地 行政 自然 集中 分散 易地 临时 \
    过渡 公租 廉租 保障 拆迁 还建 返乡 打工 务工 工业 农业 林业 渔业 科技 创业 就业 培训 教育 文化 体育 美食 步行 主要 支线 高速 进村 通村 \
    乡村 公共 人民 历史 两个 三个 四个 五个 六个 七个 八个 九个 十个 几个 多数 少数 个别 邻居 亲戚 朋友 邻近 一般 城乡 村级 本地 靠近 户名 民族
    """)

  init(_ reader: AddressReader) {
    passage = reader.passage
    name = reader.start..<reader.nameEnd
    end = reader.end
  }

  private static func words(_ list: String) -> [ArraySlice<UInt32>] {
    list.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] }
  }

  /// True or false for certain or doubtful; nil if it is no one place.
  var certainty: Bool? {
    if isCommonStreet, !isOffice, Self.isLed(name.lowerBound, in: passage) {
      return Self.leads(to: name.lowerBound, in: passage)
    }
    guard isOnePlace, !PlaceName.isEverydayLink(name, in: passage),
      !isOffice, !isRoadWord
    else { return nil }
    return Self.leads(to: name.lowerBound, in: passage)
      || Self.isLinked(name.lowerBound, in: passage) && !isWord
  }

  /// Whether the street bears a common word, so that the whole is one too: 人民路, 建设路; not 马路.
  private var isCommonStreet: Bool {
    guard name.count == 2, end == name.upperBound + 1,
      Self.streets.contains(passage.scalar(end - 1))
    else { return false }
    return Self.streetNames.view.contains(passage.scalars, name)
      || AddressReader.groupNames.view.contains(passage.scalars, name)
  }

  private static let streets = ScalarSet("路街")
  private static let streetNames = WordTable(
    words(
      "人民 文化 教育 工业 科技 体育 创业 民族 文明 中山 中华 北京 南京 上海 长江 黄河 迎宾 滨河 环城 站前"))

  /// Whether an office is named by the place: 青山镇政府, but not 青山村人.
  private var isOffice: Bool {
    let next = passage.scalar(end)
    return Self.offices.contains(next)
      && (next != Self.person || passage.scalar(end + 1) == Self.people)
  }

  private static let person: UInt32 = 0x4EBA  // 人
  private static let people: UInt32 = 0x6C11  // 民

  /// Whether 路 is the start of a word about roads: 火车站路段, but not 住在人民路边.
  private var isRoadWord: Bool {
    passage.scalar(end - 1) == Self.road && Self.roadWords.contains(passage.scalar(end))
      && !Self.isLed(name.lowerBound, in: passage)
  }

  private static let road: UInt32 = 0x8DEF  // 路
  private static let roadWords = ScalarSet("段口边面灯况费程线过径障牌")

  /// Whether what stands before the unit tells one place from others.
  var isOnePlace: Bool { isName && !isOrdinary && !isSort(name) }

  /// Whether enough stands before the unit: two characters, or a surname as in 王村.
  private var isName: Bool {
    guard name.count == 1 else { return name.count > 1 }
    let surname = NameTraits.shared.view.surnameCost(passage.scalar(name.lowerBound))
    return surname <= Self.surnameLimit
  }

  /// Whether name and unit are an ordinary word, or one with a word before it: 农村, 小渔村, 偏远山村.
  private var isOrdinary: Bool {
    (2...4).contains { length in
      let start = name.upperBound - length + 1
      let word = start..<name.upperBound + 1
      guard start >= 0,
        passage.lexicon.contains(passage.scalars, word)
          || Self.landscapes.view.contains(passage.scalars, word)
      else { return false }
      let rest = name.lowerBound..<max(name.lowerBound, start)
      return rest.isEmpty || isSort(rest) || passage.lexicon.contains(passage.scalars, rest)
        || rest.count == 1 && Self.qualities.contains(passage.scalar(rest.lowerBound))
    }
  }

  private func isSort(_ name: Range<Int>) -> Bool {
    let length = min(2, name.count)
    let last = passage.scalars[name.upperBound - length..<name.upperBound]
    return Self.sorts.contains { $0.elementsEqual(last) }
  }

  /// Whether words before a place say that somebody lives there, comes from it or goes there.
  static func isLed(_ start: Int, in passage: Passage) -> Bool {
    leads(to: start, in: passage) || isLinked(start, in: passage)
  }

  private static func leads(to start: Int, in passage: Passage) -> Bool {
    let before = passage.scalar(start - 1) == SignTable.space ? start - 1 : start
    return leads.view.contains(passage.scalars, before - 2..<before)
  }

  private static func isLinked(_ start: Int, in passage: Passage) -> Bool {
    let before = passage.scalar(start - 1) == SignTable.space ? start - 1 : start
    return links.contains(passage.scalar(before - 1))
  }

  /// Whether the name is a word that may stand before 村 and the like without naming one.
  private var isWord: Bool {
    name.count == 1 || passage.lexicon.contains(passage.scalars, name)
      || name.count == 4
        && passage.lexicon.contains(passage.scalars, name.lowerBound..<name.lowerBound + 2)
        && passage.lexicon.contains(passage.scalars, name.lowerBound + 2..<name.upperBound)
  }
}
