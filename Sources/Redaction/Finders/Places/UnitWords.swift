/// Words of every note that are spelled with what ends the name of a place: 沟 of 沟通, 路 of 路上.
///
/// A unit is taken for the start of such a word, and not for a unit, on one of three grounds. The word can be
/// nothing else, whatever stands before it: 家长沟通. It may be a unit with a word for where or who, and a
/// person, a time or a verb stands before it, which no place is called: 妈妈村里, 放学路上. Or it stands
/// within a saying: 走投无路. What may be read both ways is left to be refused: 马家沟通水电, 平安镇上.
enum UnitWords {
  /// Words that start with a unit and can be nothing else.
  private static let firm = WordTable(
    words(
      """
      沟通 沟渠 沟壑 沟槽 庄严 庄重 庄稼 镇静 镇定 镇痛 镇压 弄清 弄错 弄丢 弄懂 弄明 弄坏 弄脏 弄虚 弄到 弄来 弄去 弄不 弄得 弄好 弄伤 弄权 弄点 \
      弄些 弄个 弄堂 路况 路费 路途 路程 路由 路径 路线 路灯 路障 路标 路遇 路数 路演 路透 乡愁 乡音 屯垦 屯兵 村规 村容 街景
      """))
  /// Words for where or who, which start with a unit after the name of a place too.
  private static let loose = WordTable(
    words(
      """
      路上 路边 路口 路旁 路过 路面 路段 路人 路经 路子 街上 街头 街边 街面 街坊 街口 街心 街区 街巷 街市 巷子 巷口 巷道 坊间 村里 村上 村口 村头 村边 村内 \
      村外 村民 村长 村主 村干 村支 村医 村委 村子 村庄 村落 村寨 村社 村级 村姑 村小 村镇 镇上 镇里 镇内 镇外 镇长 镇子 镇政 镇干 镇医 镇村 镇级 镇住 乡下 \
      乡里 乡上 乡亲 乡间 乡村 乡镇 乡长 乡土 乡邻 乡情 乡民 乡干 乡政 乡人 乡级 寨子 寨里 寨上 寨主 屯里 屯子 屯上 庄上 庄里 庄子 庄院 庄家 湾里 湾子 坝子 \
      坝上 坝里 坝头 坝顶 坝体 坝坝 沟里 沟边 沟谷 沟口 沟沟 坪里 坪上
      """))
  /// What a sentence says before such a word, and no place is called.
  private static let prose = WordTable(
    words(
      """
      老师 家长 妈妈 爸爸 母亲 父亲 孩子 女儿 儿子 爷爷 奶奶 外公 外婆 哥哥 姐姐 弟弟 妹妹 丈夫 妻子 老公 老婆 叔叔 阿姨 舅舅 姑姑 婆婆 公公 社工 民警 \
      医生 护士 律师 愿者 人员 干部 同事 同学 朋友 邻居 亲戚 家属 亲属 家人 亲人 事人 害人 护人 系人 老人 女子 男子 女孩 男孩 少女 学生 儿童 乘客 司机 警察 记者 代表 我们 他们 \
      她们 咱们 大家 自己 双方 彼此 之间 互相 相互 夫妻 母女 母子 父女 父子 亲子 \
      多次 再次 首次 初次 一次 两次 三次 每次 几次 数次 此次 本次 上次 下次 经常 常常 时常 往常 平常 通常 已经 曾经 正在 一直 仍然 现在 目前 当时 后来 随后 然后 之后 以后 之前 以前 \
      昨天 今天 明天 昨晚 今晚 当晚 上午 下午 晚上 早上 中午 凌晨 期间 同时 平时 当天 次日 近日 最近 近期 前期 后期 一路 途中 沿途 上周 本周 下周 每周 每天 天天 \
      主动 积极 及时 充分 有效 良好 密切 深入 耐心 反复 持续 定期 真诚 直接 间接 电话 微信 视频 语音 短信 书面 当面 口头 线上 线下 网上 现场 \
      加强 开展 进行 保持 需要 可以 能够 愿意 不愿 拒绝 无法 难以 不能 不会 善于 缺乏 缺少 增进 促进 注重 重视 学会 学习 尝试 努力 通过 经过 继续 方便 便于 利于 有助 未能 \
      由于 因为 所以 但是 而且 如果 虽然 以及 或者 关于 对于 根据 为了 \
      放学 上学 回家 回去 回来 上班 下班 赶集 打工 务工 返乡 返程 返家 归途 回程 送医 就医 逃跑 逃出 被拐 解救 转运 押送 护送 出门 出行 旅行 步行 开车 坐车 骑车 独自 单独 一起 一同 流浪 \
      帮助 协助 陪同 陪伴 了解 认识 熟悉 喜欢 习惯 适应 融入 离开 关心 照顾 联系 走访 回访 家访 开始 重新 准备 打算 想要 要求 反映 表示 认为 觉得 发现 知道
      """))
  /// Bodies that somebody talks to, and that places are named by too.
  private static let bodies = WordTable(
    words("机构 单位 部门 学校 医院 家庭 法院 公安 警方 团队 小组 社区 企业 工厂 银行 政府 民政 妇联 残联 出所 察院"))
  /// Sayings and longer words with a unit in them.
  private static let sayings = WordTable(
    words(
      """
      走投无路 无路可走 死路一条 慌不择路 狭路相逢 轻车熟路 十字路口 十字街头 十字街口 街头巷尾 大街小巷 街坊邻居 父老乡亲 穷乡僻壤 背井离乡 入乡随俗 鱼米之乡 \
      装神弄鬼 挤眉弄眼 弄虚作假 弄巧成拙 故弄玄虚 舞文弄墨 下坡路 走弯路 回头路 半路上 停机坪 度假村 希望之路 人生道路 道路交通 城市道路 农村道路 通村公路 十字路 \
      村村通 户户通 进村入户 驻村工作 老乡见 同乡会 沟沟坎坎 沟沟壑壑 坝坝会 院坝会 路见不平 工作队 驻村 下村 带路 引路 问路 让路 拦路 迷路 认路 领路 指路 逛街 游街 沿街 \
      当街 进村 入村 还乡 离乡 思乡 归乡 梦乡 戏弄 捉弄 卖弄 嘲弄 摆弄 糊弄 愚弄 作弄 拨弄 耍弄 逗弄 作坊 臭水沟 污水沟 排水沟 进水沟 边沟 山沟沟 车坪 草坪
      """))
  private static let longest = 4

  private static let pass: UInt32 = 0x901A  // 通
  /// What is said to reach a place: 马家沟通车, 通水电, 通往县城.
  private static let reaching = ScalarSet("车电水路公自班网火往邮气航")

  private static func words(_ list: String) -> [ArraySlice<UInt32>] {
    list.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] }
  }

  /// Whether the unit at a place, after a name, is a piece of such a word.
  static func holdUnit(at unit: Int, after name: Range<Int>, in passage: Passage) -> Bool {
    if isInSaying(unit, passage) || isLine(unit, passage) { return true }
    let word = unit..<unit + 2
    if firm.view.contains(passage.scalars, word) {
      return !mayEndName(unit, passage) || ends(name, in: prose, passage)
        || ends(name, in: bodies, passage)
    }
    return loose.view.contains(passage.scalars, word) && ends(name, in: prose, passage)
  }

  /// Whether a line across counties is meant, which no door is on: 成昆铁路沿线.
  private static func isLine(_ unit: Int, _ passage: Passage) -> Bool {
    lines.view.contains(passage.scalars, unit - 1..<unit + 1)
      && !NumeralReader.isNumeral(passage.scalar(unit + 1))
  }

  private static let lines = WordTable(words("铁路 公路"))

  private static func isInSaying(_ unit: Int, _ passage: Passage) -> Bool {
    let sayings = sayings.view
    return (2...longest).contains { length in
      (max(0, unit - length + 1)...unit).contains {
        sayings.contains(passage.scalars, $0..<$0 + length)
      }
    }
  }

  /// Whether the rest of a firm word may begin another one, so that the unit is one: 沟|通车, 庄|严重.
  private static func mayEndName(_ unit: Int, _ passage: Passage) -> Bool {
    let rest = unit + 1
    return passage.scalar(rest) == pass && reaching.contains(passage.scalar(rest + 1))
      || passage.lexicon.contains(passage.scalars, rest..<rest + 2)
  }

  private static func ends(_ name: Range<Int>, in words: WordTable, _ passage: Passage) -> Bool {
    words.view.contains(passage.scalars, name.upperBound - 2..<name.upperBound)
  }
}
