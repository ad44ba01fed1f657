/// Names that are words too, or are in no register: 志愿者平安, 二狗.
extension NameCandidates {
  private static let petCost = 6
  private static let orderCost = 20
  /// How much less than the word a name costs that may as well be the word: it is in doubt either way.
  static let maybe = 3
  private static let said = ScalarSet("说已称")
  /// What follows how somebody came or went, and no name: 平安到家.
  private static let moves = WordTable(
    "到家 到达 抵达 返乡 回家 回来 过来 离开 出院 出生 生下 生育 毕业 结业 就业 入学".split(separator: " ").map {
      FoldedText(String($0)).scalars[...]
    })

  /// Words with a surname in them that nobody is called, and that stand between who and what is done:
  /// 社工全程陪同, 村民代表参加.
  private static let uncalled = WordTable(
    """
    代表 全县 全市 全省 全村 全区 全乡 全镇 全州 全家 全部 全体 全程 全员 全天 全额 全面 后期 后续 后来 周期 任期 时期 时常 时时 常常 经常 路上 路边 路口 路过 农村 农户 家乡 家里 家中
    楼上 楼下 户籍 户口 房间 房屋 房子 房租 关门 后门 庄稼 党组 车队 支队 景区 牧区 林区 山路 马路 水路 小路 双方 双语 双休 双向 和解 和谐 从中 从此 从未 于是 应当 应该 相关 相互 方便 明确 明显
    单独 单方 单位 连续 连夜 连日 安排 安抚 成功 向来 向其 向她 向他 何时 万一 水平 牛奶 平时 平常 阳性 阴性 曾经 易地 计划 高度 强烈 强行 温和 白天 毛衣 包括 车上 车站 车间 席间
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] })

  /// Whether a pet name may start at a place.
  @inline(__always)
  func mayStartPet(_ place: Int) -> Bool {
    place + 1 < run.count && traits.endsPet(run.scalars[place + 1])
      && (PetNames.names.view.contains(run.scalars, place..<place + 2)
        || PetNames.orders.view.contains(run.scalars, place..<place + 2)
        || PetNames.relatives.view.contains(run.scalars, place..<place + 2))
  }

  /// 二狗 and the like, where somebody is spoken of.
  func pet(at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void) {
    let range = place..<place + 2
    let isCalled = isCalled(place)
    guard run.isOneWord(range), isCalled || isBeginning(place), isEnding(place + 2) else { return }
    if PetNames.relatives.view.contains(run.scalars, range), !isCalled { return }
    let isOrder = PetNames.orders.view.contains(run.scalars, range)
    let bonus = isCalled ? max(start.bonus, Self.announced) : start.bonus
    report(
      .familiar, range, isOrder ? Self.orderCost : Self.petCost,
      (bonus, isCalled || start.isAnnounced), body)
  }

  /// A surname and a character that are a word together, after a role and before what a person does.
  func wordNamed(
    _ range: Range<Int>, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let end = range.upperBound
    guard start.isAnnounced, range.count == 2, end < run.count, !run.gaps[end],
      Self.said.contains(run.scalars[end])
        || words.follows(run.scalars, at: end)
          && !Self.moves.view.contains(run.scalars, end..<end + 2)
    else { return }
    let cost = lexicon.cost(ofWord: run.scalars, range)
    guard cost > 0, !Self.uncalled.view.contains(run.scalars, range) else { return }
    body(NameToken(form: .full, range: range, cost: cost * 2 - Self.maybe, isAnnounced: false))
  }

  /// Whether a word that says what somebody is called stands before a place.
  private func isCalled(_ place: Int) -> Bool {
    place > 0
      && (run.scalars[place - 1] == Self.call || words.labels(run.scalars, before: place)
        || words.namesKin(run.scalars, before: place))
  }

  private func isBeginning(_ place: Int) -> Bool {
    place == 0 || run.gaps[place] || traits.leads(run.scalars[place - 1])
      || words.announces(run.scalars, before: place)
  }

  func isEnding(_ place: Int) -> Bool {
    place == run.count || run.gaps[place] || isFollowed(place) || isKin(place)
      || Self.times.contains(run.scalars[place])
  }

  /// First characters of words for a time: 昨天, 还没.
  private static let times = ScalarSet("昨前上这那还没刚")
}
