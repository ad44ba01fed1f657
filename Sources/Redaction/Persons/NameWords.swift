/// Words that stand before a name, after one, or with a surname in its place.
struct NameWords: Sendable {
  static let shared = NameWords()

  private static let labels = """
    姓名 名叫 本名 真名 化名 曾用名 姓名是 名为 名是 我叫 叫做 原名 别名 乳名 小名 署名 签名 联系人 户名 收款人 收件人 取名
    起名 绰号 外号 昵称 网名
    """
  private static let roles = """
    记者 社工 受害人 被害人 母亲 父亲 妈妈 爸爸 姓名 名叫 名字 民警 志愿者 服务对象 当事人 联系人 监护人 丈夫 妻子
    儿子 女儿 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶 外公 外婆 祖父 祖母 叔叔 舅舅 姑姑 姨妈 舅妈 伯父 伯母 婶婶 配偶 其母 其父
    其夫 其妻 其子 其女 其兄 其弟 其姐 其妹 其舅 其叔 其姑 教师 老师 医生 律师 校长 主任 书记 村长 院长 所长 同学 学生
    患者 妇女 儿童 女孩 男孩 女子 男子 女童 男童 家属 亲属 主席 总理 部长 经理 局长 代表 教授 专家 村民 嫌疑人 被告人
    户主 申请人 经办人 负责人 承办人 咨询师 化名 真名 本名 曾用名 我是 我叫 叫做 小孩 孩子 养父 养母 生父 生母 继父 继母
    侄女 侄子 外甥 邻居 房东 老板 员工 证人 买主 卖家 人贩子 原告 被告 罪犯 干警 警官 法官 检察官 班主任 辅导员 督导
    社工员 协理员 网格员 护士 大夫 保姆 司机 店主 厂长 组长 队长 队员 站长 科长 处长 干事 委托人 代理人 收件人 寄件人
    签收人 经手人 填表人 审核人 记录人 访问人 回访人 陪同人 见证人 报案人 举报人 失踪人 走失者 求助者 服务者 落款 署名
    签名 签字 笔名 网名 昵称 乳名 小名 别名 原名 姓名是 名为 名是 本人 家长 女方 男方 同案 同伴 工友 室友 前夫 前妻
    户名 收款人 发件人 复核 经办 老公 老婆 支书 会计 主持人 参加人员 出席 列席 值班员 代笔 备注名 支委 园长 大姐 大哥 表姐 表哥 老乡 堂弟
    学员 受访人 受访者 责任人 带队 领队 救助对象 帮扶对象 帮扶人 包保人 户主 长女 长子 次女 次子 养女 养子 继女 继子 男友 女友 男朋友 女朋友
    婆婆 公公 岳母 岳父 嫂子 弟媳 侄媳 儿媳 女婿 姑妈 姨父 堂哥 堂姐 堂妹 表弟 表妹 孙女 孙子 外孙 闺女 姑娘 妹夫 姐夫 未婚夫 未婚妻 收养人
    送养人 寄养人 求助人 走失人 投诉人 信访人 来访人 来电人 施暴人 加害人 涉案人 知情人 目击者 房主 业主 租客 雇主 包工头 中间人 介绍人 媒人
    村医 校医 护工 保育员 保安 厨师 民政员 妇女主任 副主任 副书记 副所长 调解员 人民陪审员 公诉人 辩护人 鉴定人 翻译 驾驶员 接收人 交接人
    机主 机主是 买主是 领走人 代领人 领取人 经手 领款人 受助人 受助者 帮教对象 同村人 室友 带班 带班的是 主持 见证 证人是 兹有 现有 系由 改名叫 改名 自称 又名
    联系了 联系上 问过 问了 看了 看过 看望 看望了 探望 探望了 找到 找过 找到了 见到 见了 见过 遇到 碰见 碰到 电联 电访 转介 转介了 交给 交由 送给 发给 寄给 说服 劝说 安抚
    约见 约谈 面谈 访谈 约了 陪同 陪着 护送 接到 接回 接走 送走 送回 带走 带回 收留 通知 通知了 提醒 嘱咐 委托 邀请 送别 认识 认出 指认 举报 嫁给 许配 卖给
    转告 告诉 告知 听说 据称 据悉 感谢 表扬 批评 走访了 回访了 家访了 慰问 慰问了 照顾 抚养
    """
  private static let followers = """
    同志 先生 女士 小姐 老师 主任 书记 医生 律师 校长 院长 所长 同学 阿姨 叔叔 大爷 大妈 奶奶 爷爷 夫妇 一家 本人 家属
    家中 家里 表示 反映 自述 要求 拒绝 愿意 来电 到访 出生 身份 电话 手机 住址 户籍 父亲 母亲 丈夫 妻子 儿子 女儿 返乡
    入学 就业 解救 获救 被拐 失踪 走失 情绪 目前 现年 今年 已经 已于 说明 介绍 提出 申请 签字 确认 陪同 告知 哭诉 称其
    等人 二人 两人 三人 的母 的父 之母 之父 之子 之女 之妹 之弟 之姐 之兄 之妻 之夫 一案 案件 个案 面谈 负责 参加 领取 配合 协助 来站 到站 签收 来访 打来 的配 的陈 的来 的情 的案 回访 走访 办理 外出 务工 打工 离家 回家
    他们 她们 改口 因病 未到 承认 否认 觉得 认为 希望 打算 害怕 担心 坚持 答应 不想 不肯 不敢 不同 不愿 不知 没有 没来 还没 想学 想去 想回 说她 说他
    认识 结婚 离婚 生病 上班 下班 上学 怀孕 住院 出院 搬走 离开 回来 过来 带着 抱着 牵着 哭着 笑着 提到 讲述 说起 问起 同意 报名 到场 缺席 代办 代笔
    通话 通了 谈话 谈了 商量 之舅 之叔 之侄 之孙 之婿 之媳
    两口 母女 母子 父女 父子 姐妹 姐弟 兄弟 兄妹 婆媳 夫妻 全家 拒不 拒签 答应 保证 坦白 供述 交代 陈述 指认 辨认 报警 报案 逃离 逃出 逃走 失联
    留宿 入住 退房 出走 出逃 嫁给 嫁到 改嫁 再婚 生下 生育 产下 流产 照顾 抚养 收养 送来 送去 寄来 捐赠 捐款 转告 转达 催促 建议 推荐 主持 带队
    记录 填写 填表 整理 审核 复核 经办 值班 接待 接听 接访 家访 摔伤 受伤 烧伤 患有 确诊 吃药 服药 复诊 出庭 作证 签名 按印 摁印 缴费 领走 领养
    现居 现住 暂住 到妇 到派 到社 系姐 系母 系父 系兄 系夫 系同 系表 系被 系我 等三 等两 等四 等五 的班 的孩 的手
    不识 没接 没到 带他 带她 陪她 送她 帮她 想念 已婚 未婚 育有 离异
    当庭 当场 当面 先住 先回 先到 先在 先把 先不 先走 先说 均在 均为 均已 均未 均有 均不 均表 均由 均被 均系 均同 想跟 想找 想要 想在 想让 想把 想给 想早 想见 想换
    想买 想办 想和 想问 想离 想当 想做 接回 接到 接走 接受 交来 交给 交了 交付 交出 诉被 诉称 聊了 聊起 聊天 聊到 失散 提供 提交 帮她 帮他 帮着 收到
    结业 毕业 辍学 休学 复学 转学 请假 旷课 考上 升入 就读 迁入 落户 补办 挂失 办好 办了 换了 丢了 搬来 搬进 搬到 抵达 到达 到家 回家 上车 下车
    """
  /// What persons and much else follow.
  private static let openings = """
    今天 昨天 昨晚 前天 上午 下午 中午 晚上 早上 今早 今晚 目前 后来 随后 现在 当天 那天 上周 本周 上月 已将 已把 决定 如果 因为 由于 通过 根据 其中 包括 以及 并将 再次 首次 经过
    """
  /// What follows persons and much else.
  private static let doings = """
    昨天 昨晚 前天 今早 今晚 今日 今天 当天 当时 近日 最近 上周 上月 一直 仍在 仍未 现在 居住 住在 出面 拿到 收到 接到 听了 听说
    第一 再次 多次 主动 自愿 做了 办了 买了 写了 打了 之间 三户 两户 的案 的事 的工 的病 的户 的电
    因为 不在 不会 不能 仍不 才来 才到 先来 出来 过去 走了 来了 到了 学会 终于 突然 生于 曾在 曾被 曾经 帮忙 先去 去了 去看 又来
    """
  /// Relatives who are called by their given name alone, and what people are called by: 女儿小雨, 小名豆豆.
  private static let relatives = """
    父亲 母亲 爸爸 妈妈 丈夫 妻子 儿子 女儿 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶 舅舅 叔叔 姑姑 姨妈 外婆 外公 侄女 侄子 外甥 长子 长女 次子 次女
    孙子 孙女 养女 养子 继女 继子 表妹 表哥 表姐 表弟 堂妹 堂弟 堂哥 堂姐 老公 老婆 女婿 儿媳 娃儿 幺女 幺儿 前夫 前妻 男友 女友 大姐 大哥 二姐 二哥
    小名 乳名 取名 起名 绰号 外号 我叫 她叫 他叫 名叫 子叫
    """
  private static let titles = """
    老师 阿姨 叔叔 伯伯 大爷 大妈 大娘 大哥 大姐 大嫂 大叔 大婶 师傅 先生 女士 小姐 太太 同志 同学 主任 书记 医生 大夫
    护士 律师 警官 队长 所长 院长 校长 局长 科长 处长 部长 村长 镇长 乡长 县长 站长 主席 经理 老板 教授 教练 爷爷 奶奶
    婆婆 公公 社工 督导 法官 民警 干事 检察官 嫂子 姑娘 班主任 副主任 副局长 副所长 副院长 副校长 副书记 组长 店长 厂长
    支书 村支书 园长 会计 馆长 班长 船长 教官 工程师 社长 会长 司机 保安 妹子 老师傅 大夫 指导员 庭长 股长 主席 委员 幺妹 大伯 大舅 二叔
    婶子 娘娘 孃孃 嬢嬢 老汉 老太 老头 大嫂子 婆娘 小朋友
    木匠 铁匠 石匠 瓦匠 泥匠 篾匠 裁缝 屠户 屠夫 寡妇 婆子 师母 师娘 副队 指导 掌柜 郎中 道士 家幺女 家幺儿 家幺妹 家小子 家姑娘 家丫头
    志愿者 妈妈 爸爸 舅舅 姑姑 姨妈 舅妈 姑妈 婶婶 伯母 伯父 老板娘 房东 秘书 调解员 网格员 协警 辅警 护工 保育员 厨师 导师 副站长 副科长
    副处长 副主席 副队长 副庭长 巡警 刑警 队员 村医 校医 姐夫 二哥 三哥 四哥 二姐 三姐 四姐 幺爸 幺妈 幺娘 二爸 二娘 二婶 三婶 三叔 四叔
    三舅 二姨 三姨 大姨 小姨 二嫂 三嫂 二妹 三妹 小妹 老弟 老妹 麻子 胖子 瘸子 瞎子 聋子 哑巴 二娃 大娃 三娃 幺娃 老大 老二 老三 老四 老五 老六
    老幺 家大姐 家大哥 家二哥 家老大 家老二 家老三 家老四 家老幺 家嫂子 家媳妇 家大嫂 家婆婆 家二娃 家闺女 记者 翻译 参谋 文书 出纳 检察长
        姐 哥 姨 叔 婶 伯 嫂 妈 爸 婆 爷 总 工 导 队 姓 氏 某 某某 某人 家长 家属 妹妹 弟弟 姐姐 哥哥
    """

  private var before: WordTable
  private var label: WordTable
  private var after: WordTable
  private var doing: WordTable
  private var opening: WordTable
  private var title: WordTable
  private var kin: WordTable
  /// For each character, which of the words it may be the outer one of; nearly all are of none.
  private var edges: [Edges]

  /// Which words a character starts or ends, on the side away from the name.
  fileprivate struct Edges: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// The last of a word before a name.
    static let before = Edges(rawValue: 1)
    /// The last of a word that only a name can follow.
    static let label = Edges(rawValue: 2)
    /// The first of a word after a name.
    static let after = Edges(rawValue: 4)
    /// The first of a title.
    static let title = Edges(rawValue: 8)
    /// The last of a word for a relative, whose given name may follow.
    static let kin = Edges(rawValue: 16)
    /// The first of a word after a name or much else.
    static let doing = Edges(rawValue: 32)
    /// The last of a word before a name or much else.
    static let opening = Edges(rawValue: 64)
  }

  private init() {
    before = Self.table(Self.roles) { $0.suffix(4) }
    label = Self.table(Self.labels) { $0.suffix(4) }
    after = Self.table(Self.followers) { $0.prefix(2) }
    doing = Self.table(Self.doings) { $0.prefix(2) }
    opening = Self.table(Self.openings) { $0.suffix(2) }
    title = Self.table(Self.titles) { $0.prefix(4) }
    kin = Self.table(Self.relatives) { $0.suffix(2) }
    edges = Array(repeating: [], count: 0x10000)
    mark(Self.roles, .before) { $0.last }
    mark(Self.labels, .label) { $0.last }
    mark(Self.followers, .after) { $0.first }
    mark(Self.doings, .doing) { $0.first }
    mark(Self.openings, .opening) { $0.last }
    mark(Self.titles, .title) { $0.first }
    mark(Self.relatives, .kin) { $0.last }
  }

  private mutating func mark(
    _ words: String, _ edge: Edges, _ character: ([UInt32]) -> UInt32?
  ) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      guard let scalar = character(FoldedText(String(word)).scalars) else { continue }
      edges[Int(scalar)].insert(edge)
    }
  }

  private static func table(
    _ words: String, _ key: (ArraySlice<UInt32>) -> ArraySlice<UInt32>
  ) -> WordTable {
    WordTable(
      words.split(whereSeparator: \.isWhitespace).map { key(FoldedText(String($0)).scalars[...]) })
  }

  /// The words as loops read them.
  var view: NameWordsView {
    NameWordsView(
      before: before.view, label: label.view, after: after.view, doing: doing.view,
      opening: opening.view,
      title: title.view,
      kin: kin.view, compound: Surnames.compoundTable.view, edges: View(of: edges))
  }
}

/// The words around names as loops read them.
struct NameWordsView {
  fileprivate let before: WordView
  fileprivate let label: WordView
  fileprivate let after: WordView
  fileprivate let doing: WordView
  fileprivate let opening: WordView
  fileprivate let title: WordView
  fileprivate let kin: WordView
  fileprivate let compound: WordView
  fileprivate let edges: View<NameWords.Edges>

  /// Whether a character may be the outer one of a word; false outside of the text.
  @inline(__always)
  private func may(_ edge: NameWords.Edges, _ scalars: View<UInt32>, _ place: Int) -> Bool {
    guard UInt(bitPattern: place) < UInt(bitPattern: scalars.count) else { return false }
    let scalar = scalars[place]
    return scalar < 0x10000 && edges[Int(scalar)].contains(edge)
  }

  /// Whether two characters are a compound surname.
  @inline(__always)
  func isCompound(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    compound.contains(scalars, range)
  }

  /// Whether a word that announces a name ends before a place.
  @inline(__always)
  func announces(_ scalars: View<UInt32>, before place: Int) -> Bool {
    may(.before, scalars, place - 1)
      && (2...4).contains { before.contains(scalars, place - $0..<place) }
  }

  /// Whether a word that only a name can follow ends before a place.
  @inline(__always)
  func labels(_ scalars: View<UInt32>, before place: Int) -> Bool {
    may(.label, scalars, place - 1)
      && (2...3).contains { label.contains(scalars, place - $0..<place) }
  }

  /// Whether a word for a relative, or for a name among relatives, ends before a place.
  @inline(__always)
  func namesKin(_ scalars: View<UInt32>, before place: Int) -> Bool {
    may(.kin, scalars, place - 1) && kin.contains(scalars, place - 2..<place)
  }

  /// Whether a character may end a word that a given name alone follows.
  @inline(__always)
  func mayEndKin(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && edges[Int(scalar)].contains(.kin)
  }

  /// Whether a word that often follows a name starts at a place.
  @inline(__always)
  func follows(_ scalars: View<UInt32>, at place: Int) -> Bool {
    may(.after, scalars, place) && after.contains(scalars, place..<place + 2)
  }

  /// Whether a word that persons and much else follow ends before a place.
  @inline(__always)
  func mayLead(_ scalars: View<UInt32>, before place: Int) -> Bool {
    may(.opening, scalars, place - 1) && opening.contains(scalars, place - 2..<place)
  }

  /// Whether a word that follows persons and much else starts at a place.
  @inline(__always)
  func mayFollow(_ scalars: View<UInt32>, at place: Int) -> Bool {
    may(.doing, scalars, place) && doing.contains(scalars, place..<place + 2)
  }

  /// The length of the longest title that starts at a place, or 0.
  @inline(__always)
  func titleLength(_ scalars: View<UInt32>, at place: Int) -> Int {
    guard may(.title, scalars, place) else { return 0 }
    var length = 3
    while length > 0, !title.contains(scalars, place..<place + length) { length -= 1 }
    return length
  }
}
