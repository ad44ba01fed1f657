import Redaction

/// What people are called in this corpus; nobody in particular.
enum AsideNames {
  /// A surname as often as it stands here.
  private static let common = CorpusWords.words(
    """
    王 王 王 李 李 李 张 张 张 刘 刘 陈 陈 杨 杨 黄 黄 赵 周 吴 徐 孙 马 胡 朱 郭 何 罗 高 林 郑 梁 谢 唐 许 冯 宋 韩 邓 彭 曹 曾 田 萧 肖 潘 袁 蔡 蒋 \
    余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 贾 韦 夏 傅 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 段 雷 龙 黎 史 陶 贺 毛 郝 顾 \
    龚 邵 万 覃 武 钱 戴 严 莫 孔 向 常 温 康 施 文 牛 樊 葛 邢 安 齐 伍 庞 颜 倪 章 鲁 岑 童 辛 耿 关 焦 柏 翟 凌 欧 柳 米 池 滕
    """)
  private static let rarer = CorpusWords.words(
    "先 邝 綦 车 席 查 景 单 甘 桂 嘉 费 连 占 盘 蓝 雷 农 零 岩 刀 普 阿 木 者 沙 那 宗 洛 计 候 亢 冀 郜 卓 冼 揭 隆 巫 丘 乐 郁 郏 房 敖 封 桑 尚"
  )
  private static let twofold = CorpusWords.words("欧阳 东方 上官 诸葛 夏侯 尉迟 慕容 长孙 宇文 端木")
  private static let women = letters("秀英芳丽娟霞玉兰梅桂珍凤春燕红雪萍琴艳琼淑素慧莲碧群菊蓉群月仙翠华美香清云芬菁琳瑶怡欣萱彤涵诗")
  private static let men = letters("国建志文明永强军勇平伟德福林华龙海波光忠祥贵生成全富才友学世兴万天宏斌涛鹏飞宇浩轩泽俊杰豪睿")
  private static let single = letters("伟芳敏静丽强磊军洋勇艳杰涛明超霞平刚燕婷玲英红梅云兵波松莉雪倩琪阳帆斌浩鑫凯悦颖蓉岚")
  private static let yi = (
    CorpusWords.words(
      "阿尔 阿苏 吉克 沙玛 俄木 贾巴 吉木 罗洪 海来 阿西 邱莫 瓦扎 马海 恩扎 苦莫 尔古 沈渣 木呷 曲木 阿鲁 加巴 莫色 布约 吉差 石一 日黑"),
    CorpusWords.words(
      "阿呷 子呷 伍牛 尔布 史古 拉博 日洛 么惹莫 阿果 约布 木加 古体 拉莫 尔洛 伍沙 阿支 里古 布哈 以布 牛牛 阿芝莫 石布 色洛 子洛")
  )
  private static let tibetan = CorpusWords.words(
    "扎西卓玛 次仁曲珍 仁增多吉 洛绒降措 四郎翁姆 泽郎磋 旺姆 索朗央宗 丹增曲扎 格桑梅朵 俄色志玛 罗让尔甲 尼玛拉姆 阿措 土登尼玛 扎西拉姆")
  private static let dotted = CorpusWords.words(
    "阿卜杜拉·买买提 古丽巴哈尔·阿不都 努尔古丽·热合曼 艾力·玉素甫 玛依拉·库尔班 阿依夏木·托乎提 苏来曼·吾布力 帕提古丽·依明")
  private static let foreign = CorpusWords.words(
    "阮氏翠 阮文雄 黎氏玉 范氏兰 武氏清 潘氏水 吴氏芳 杜氏红 邓文龙 玛莎莎 玛埃埃 杜昂昂 吴登盛 素帕潘")
  private static let latin = CorpusWords.words(
    "Tran_Thi_Lan Vo_Thi_Kim Aye_Aye_Mon Zhao_Lihua LIU_Guoqiang Zhou_Xiaomei Khin_Moe_Htwe Sun_Meiling he_juan Xie_Yulan Pham_Van_Duc Luo_Qin Srey_Mom"
  )
  private static let titles = CorpusWords.words(
    "老师 主任 姐 阿姨 婆婆 叔叔 书记 医生 队长 警官 社工 律师 师傅 女士 先生 嬢嬢 哥 奶奶 大爷 院长 法官 检察官 校长 科长 护士 大夫 伯伯 孃孃 村长 组长 经理 老板 干事 同学 局长"
  )
  private static let relations = CorpusWords.words(
    """
    之母 之父 之子 之兄 之夫 之姐 之女 的母亲 的父亲 的妈妈 的爸爸 的丈夫 的妻子 的弟弟 的小女儿 的公公 的舅妈 的外婆 的大哥 的堂姐 的前妻 的伯父 的儿子 \
    的孙女 的养母 的继父 的侄女 的表弟 爸爸 妈妈 的老公 的奶奶
    """)

  static func person(_ draw: inout CorpusDraw) -> PersonalValue {
    switch draw.int(1...50) {
    case 1...5: value(draw.pick(yi.0) + draw.pick(yi.1), "yi")
    case 6...8: value(draw.pick(tibetan), "tibetan")
    case 9: value(draw.pick(dotted), "dotted")
    case 10...11: value(draw.pick(foreign), "foreign")
    case 12...13: value(draw.pick(latin).replacing("_", with: " "), "latin")
    default: value(han(&draw), "han")
    }
  }

  static func called(_ draw: inout CorpusDraw) -> PersonalValue {
    let surname = draw.pick(common)
    return switch draw.int(0...7) {
    case 0: value("小" + surname, "familiar")
    case 1: value("老" + surname, "familiar")
    case 2: value(surname + draw.pick(["某", "某某", "某乙", "××"]), "veiled")
    case 3: value("小" + draw.pick(single), "nickname")
    case 4: value("阿" + draw.pick(single), "nickname")
    default: value(surname + draw.pick(titles), "title")
    }
  }

  static func kin(_ draw: inout CorpusDraw) -> PersonalValue {
    let whose = draw.int(0...2) == 0 ? draw.pick(common) + "某" : han(&draw)
    return PersonalValue(kind: .kin, text: whose + draw.pick(relations), form: "kin")
  }

  private static func han(_ draw: inout CorpusDraw) -> String {
    let surname =
      switch draw.int(1...40) {
      case 1: draw.pick(twofold)
      case 2...4: draw.pick(rarer)
      default: draw.pick(common)
      }
    if draw.int(1...4) == 1 { return surname + draw.pick(single) }
    let pool = draw.int(0...1) == 0 ? women : men
    let (first, second) = (draw.pick(pool), draw.pick(pool))
    return surname + first + second
  }

  private static func value(_ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: .person, text: text, form: form)
  }

  private static func letters(_ text: String) -> [String] { text.map(String.init) }
}
