import Redaction

/// What people are called in this corpus; nobody in particular.
enum UnseenNames {
  private static let surnames = CorpusWords.words(
    """
    吴 郑 徐 胡 朱 高 林 何 郭 梁 宋 唐 许 邓 傅 曾 彭 肖 田 董 袁 于 杜 戴 金 侯 邱 龙 史 黎 康 毛 江 顾 邵 万 段 雷 汤
    尹 武 乔 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 申 尤 毕 聂 丛 焦 向 柳 邢 岳 齐 梅
    莫 庄 辛 管 祝 左 涂 谷 祁 舒 耿 牟 卜 路 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 游 阳 裴 席 卫 查 屈 鲍 位
    覃 霍 翁 隋 植 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 解 强 柴 华 车 冉 房 边 辜 吉 饶 刁 瞿 戚 丘 古 米 池 滕 晋 苑 邬
    臧 畅 宫 苟 褚 廉 简 娄 盖 符 奚 木 穆 党 燕 郎 邸 冀 谈 姬 屠 连 郜 晏 栾 郁 商 蒙 喻 揭 窦 迟 敖
    糜 鄢 冷 卓 花 仇 艾 蓝 巩 稽 井 练 仲 虞 卞 封 竺 冼 官 楚 佟 栗 匡 宗 巫 鞠 桑 荆 谌 银 扬 明
    """)
  private static let twofold = CorpusWords.words("欧阳 上官 司徒 夏侯 令狐 慕容 尉迟 端木 宇文 呼延")
  private static let single = CorpusWords.words(
    "斌 磊 倩 凯 蕾 洋 鹏 娜 彬 莎 晨 璐 航 琳 毅 菲 峰 瑶 旭 颖 超 萍 辉 芬 勇 艳 波 敏 钢 丹")
  private static let double = CorpusWords.words(
    """
    德贵 素芬 玉珍 光荣 长寿 家兴 桂香 银花 树森 明轩 子涵 雨桐 梓萱 浩然 思琪 诗涵 一诺 佳怡 俊杰 宇航 天佑 国庆 援朝 卫东
    红梅 晓东 立新 永康 继红 富贵 二妹 幺妹 招弟 来娣 小凤 大勇 万全 书琴 正华 世菊 朝芬 仕琼 代珍 兴蓉 泽民 显贵 登科 尚武
    宝成 云飞 秋月 冬梅 春桃 夏荷 锦程 若曦 沐辰 奕辰 欣妍 可馨 嘉懿 煜城 懿轩 烨伟 苑博 伟泽 熠彤 鸿煊 博涛 烨霖 苑杰
    """)
  private static let yi = (
    clan: CorpusWords.words("阿尔 阿侯 海来 马黑 瓦扎 俄比 罗洪 尔古 苏呷 勒格 莫色 拉马 且沙 吉觉 的日 贾巴 加巴 阿库 克惹 水落"),
    given: CorpusWords.words("木果 尔布 史古 么惹 日吉 石布 阿支 子洛 依作 伍果 拉铁 友者 色哈 克古 有且 木乃 阿且 约布 乌呷莫 阿衣莫")
  )
  private static let tibetan = CorpusWords.words(
    """
    扎西拥忠 洛绒尼玛 泽仁拉姆 仁真旺姆 降泽措 色尔甲 格西德吉 达瓦拥忠 四郎曲珍 洛桑泽里 白玛拉初 仁增多吉 巴登曲扎 德青卓嘎
    拥青拉姆 丁真曲措 多吉扎巴 西绕卓玛 麦朵措 俄金彭措
    """)
  private static let dotted = CorpusWords.words(
    """
    帕丽旦·吾甫尔 艾尼瓦尔·司马义 热依汗古丽·托乎提 阿力木江·卡德尔 茹鲜古丽·阿西木 穆合塔尔·尼亚孜 萨比尔·肉孜 阿曼古丽·赛买提
    巴合提别克·木拉提 努尔兰·叶尔肯 斯琴高娃·宝音 乌日娜·苏布道 米娜娃尔·阿不力孜 玛依努尔·库尔班
    """)
  private static let latin = CorpusWords.words(
    """
    Nguyen_Thi_Lan Tran_Thi_Thu_Ha Pham_Van_Duc Le_Thi_Ngoc Hoang_Thi_Mai Vo_Thi_Kim Bui_Thi_Nga Dang_Van_Hai Aye_Aye_Mon Khin_Thida
    Soe_Moe_Thu Thanda_Win Somchai_Jaidee Malee_Suksan Souphaphone_Keo Chanthavong_Noy Sok_Srey_Mom Chea_Sophal Elena_Ivanova
    Grace_Okafor Fatima_Khan Rita_Gurung
    """)
  private static let pinyin = CorpusWords.words(
    """
    Zheng_Guiying ZHU_Xiaohong Gao_Desheng Liang_Ping Song_Yutong DENG_Jiaxing Xu_Suzhen Peng_Xiaoyan Tang_Guoqing Jin_Shumei
    Dù_Yùlán Gùo_Hóngméi Hé_Dàyǒng zeng_chunhua tian_xiuying QiuJianguo LiMeihua
    """)

  private static let titles = CorpusWords.words("大姐 嬢嬢 孃孃 干事 所长 警官 支书 老师 医生 妈妈 社工 师傅 老板")
  private static let relations = CorpusWords.words(
    "之母 之父 之夫 之妹 之子 的母亲 的爸爸 的二姐 的外婆 的丈夫 的侄女 的大伯")

  /// A name, in most draws of Han people, written in one of the ways of this corpus.
  static func person(_ draw: inout CorpusDraw) -> PersonalValue {
    switch draw.int(1...20) {
    case 1, 2: value(draw.pick(yi.clan) + draw.pick(yi.given), "yi")
    case 3: value(draw.pick(tibetan), "tibetan")
    case 4: value(draw.pick(dotted).replacing("·", with: draw.pick(["·", "・", "•"])), "dotted")
    case 5: value(draw.pick(latin).replacing("_", with: " "), "foreign")
    case 6: value(draw.pick(pinyin).replacing("_", with: " "), "pinyin")
    default: spelled(han(&draw), &draw)
    }
  }

  /// What somebody is called by surname.
  static func address(_ draw: inout CorpusDraw) -> PersonalValue {
    let surname = draw.pick(surnames)
    return switch draw.int(0...3) {
    case 0: value("小" + surname, "familiar")
    case 1: value("老" + surname, "familiar")
    case 2: value(surname + draw.pick(["某", "某某", "某甲", "氏"]), "veiled")
    default:
      value(surname + draw.pick(titles), "title")
    }
  }

  /// Somebody named by whose relative they are.
  static func kin(_ draw: inout CorpusDraw) -> PersonalValue {
    let whose = draw.int(0...1) == 0 ? han(&draw) : draw.pick(surnames) + draw.pick(["某", "某某"])
    let link = draw.pick(relations)
    return PersonalValue(kind: .kin, text: whose + link, form: "kin")
  }

  private static func han(_ draw: inout CorpusDraw) -> String {
    let surname = draw.int(1...15) == 1 ? draw.pick(twofold) : draw.pick(surnames)
    return surname + (draw.int(1...4) == 1 ? draw.pick(single) : draw.pick(double))
  }

  private static func spelled(_ name: String, _ draw: inout CorpusDraw) -> PersonalValue {
    let spelling = draw.pick(UnseenSpelling.ofNames)
    return value(spelling.write(name, &draw), spelling.rawValue)
  }

  private static func value(_ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: .person, text: text, form: form)
  }
}
