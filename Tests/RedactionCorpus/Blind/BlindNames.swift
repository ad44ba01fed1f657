import Redaction

/// What people are called in this corpus; nobody in particular.
enum BlindNames {
  private static let common = CorpusWords.words(
    "王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 胡 朱 郭 何 罗 高 林 郑 梁 谢 唐 许 冯 宋 韩 邓 彭 曹 曾 田 萧 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 贾 韦 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 雷 龙 黎 史 陶 贺 毛 段 郝 顾 龚 邵 覃 武 钱 戴 严 莫 孔 向 常 汤"
  )
  private static let rarer = CorpusWords.words(
    "左 冉 骆 符 蒲 匡 祝 鲜 母 税 敬 青 代 幸 补 苟 岳 昝 牟 兰 易 银 邬 侬 帅 郎 么 撒 海 宿 撖 庹 蹇 雍 谯 阳 尧 羊 勾 但 衡 辜 奉 胥 佘 舒 仝 古 练 鄢 晏 税 花 游 党 粟 伏 宁"
  )
  private static let twofold = CorpusWords.words("欧阳 司马 上官 诸葛 司徒 皇甫 令狐 鲜于 淳于 公孙")
  private static let given = CorpusWords.words(
    """
    建华 秀兰 玉梅 志强 小燕 桂芳 文静 海燕 晓霞 春花 国平 明珍 丽君 天明 世荣 永强 正芬 大军 光秀 朝阳 兴国 应芳 绍华 泽芬 学英 云秀 \
    子轩 梓涵 欣怡 宇轩 雨桐 思雨 诗琪 佳琪 梦瑶 浩宇 一鸣 语嫣 若涵 可欣 静怡 嘉怡 俊熙 锦鹏 婉婷 雪莹 亦菲 沛然 书瑶 乐瑶 \
    成芬 中秀 代碧 昌群 显芝 德琼 开容 先菊 廷珍 克莲 仁碧 加秀 素华 群英 跃进 幺女 满妹 冬香 腊梅 长娣 运来 有才 进财 发明
    """)
  private static let single = CorpusWords.words(
    "伟 芳 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超 霞 平 刚 燕 婷 玲 英 红 梅 云 兵 波 彪 松 莉 雪 倩")
  private static let yi = (
    CorpusWords.words("阿说 吉巴 沙马 俄洛 曲么 吉子 罗格 且萨 阿力 勒伍 拉马 尔恩 乌尼 马比 木牛 金古 安尔 比曲 额其 什列"),
    CorpusWords.words("子哈 日呷 么日扎 尔呷 阿且 拉则 石者 伍呷莫 五各 阿牛莫 木且 古哈 有呷 色曲 布铁 友古 依洛 甲哈 史布 以哈")
  )
  private static let tibetan = CorpusWords.words(
    "泽仁卓玛 扎西邓珠 四郎拉姆 格绒曲批 洛让泽仁 阿旺拥忠 仁青卓玛 多吉彭措 白玛央金 呷玛次称 拥忠拉姆 登巴曲珍 益西措 根秋多吉 尼玛次仁 德西志玛")
  private static let dotted = CorpusWords.words(
    "阿依努尔·艾合买提 麦麦提江·吐尔孙 古丽米热·阿布都拉 热娜·依明 吐尔洪·热合曼 哈丽旦·买买提 玉苏普江·肉孜 赛福丁·加马力")
  private static let foreign = CorpusWords.words(
    "阮氏秋 陈文强 黎氏红 范文勇 玛丹丹 阮氏金凤 裴氏荷 玛吞 邓氏香 胡氏兰")
  private static let latin = CorpusWords.words(
    "Nguyen_Thi_Hoa Le_Van_Tam Wang_Xiaoyan LI_Jianguo Ma_Thida Chen_Meihua zhang_wei Huang_Guifang Pham_Thi_Thu Yang_Xiuying Liu_Yang"
  )
  private static let titles = CorpusWords.words(
    "老师 主任 大姐 阿姨 婆婆 叔叔 书记 医生 所长 警官 社工 律师 师傅 女士 先生 嬢嬢 大哥 奶奶 大爷 院长 法官 嫂子 幺娘 支书")
  private static let relations = CorpusWords.words(
    "之母 之父 之女 之弟 之夫 之妻 的母亲 的父亲 的妈妈 的丈夫 的弟弟 的大女儿 的婆婆 的舅舅 的外公 的二哥 的嫂子 的前夫 的姑姑 的儿子 父亲 母亲 妹妹")

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
    case 2: value(surname + draw.pick(["某", "某某", "某甲"]), "veiled")
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
      case 2...5: draw.pick(rarer)
      default: draw.pick(common)
      }
    return surname + (draw.int(1...4) == 1 ? draw.pick(single) : draw.pick(given))
  }

  private static func value(_ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: .person, text: text, form: form)
  }
}
