import Redaction

/// What people are called in the notebook.
struct NotebookNames {
  private static let minority = NotebookWords.list(
    """
    阿尔木呷 吉克阿依 沙马拉坡 曲比阿木 海来尔古 罗洪木果 的日阿呷 吉木日古 阿西伍果 马海阿各 勒格拉曲 阿约尔哈 吉觉木牛 苏呷小兵 \
    俄木阿支 且沙子古 阿苏日哈 泽仁拉姆 扎西顿珠 次仁央金 卓玛次姆 格桑旺堆 多吉才旦 降初泽仁 四郎拥措 仁真旺修 尼玛扎西 索朗曲珍 \
    白玛拉措 达瓦卓嘎 古丽巴哈尔 艾尼瓦尔 热依汗 阿卜杜拉 努尔买买提 乌云其木格 斯琴高娃 巴特尔夫 木乃阿牛 依火尔沙 阿库日且 \
    加巴木乃 莫色伍加 吉伍有各 比布阿芝 瓦扎阿呷 果基阿且 立立日各
    """)
  private static let foreign = NotebookWords.list(
    "阮氏花 阮文雄 黎氏梅 陈氏玉兰 潘氏红 杜氏秋 玛温 杜丁丁埃 金顺姬 朴英子 范氏清 武氏莲")
  private static let latin = [
    "Nguyen Thi Lan", "Le Thi Hoa", "Tran Thi Mai", "Khin Mar Aye", "Maria Santos", "Thida Win",
    "Pham Van Duc", "Mary Johnson",
  ]
  private static let titles = NotebookWords.list(
    """
    老师 阿姨 叔叔 主任 书记 大姐 大哥 师傅 医生 律师 警官 所长 科长 站长 校长 护士 社工 女士 先生 同学 奶奶 爷爷 大爷 大妈 婆婆 嫂子 姐 哥 姨 \
    总 队长 村长 支书 院长 班主任 干事 教练 老板 大夫 法官 检察官 园长 镇长 某 某某 氏
    """)
  private static let sounds: [Character: String] = [
    "王": "wang", "李": "li", "张": "zhang", "刘": "liu", "陈": "chen", "杨": "yang", "赵": "zhao",
    "周": "zhou", "吴": "wu", "徐": "xu", "孙": "sun", "朱": "zhu", "郭": "guo", "何": "he",
  ]
  private static let syllables = NotebookWords.list(
    """
    xiao ming hong li fang wei guo jun hua mei lan \
    ying qing xue jia yi chen yu ting hao bo na jie
    """)

  /// What a person is called, and how.
  func person(_ draw: inout CorpusDraw) -> PersonalValue {
    switch draw.int(1...24) {
    case 1, 2: value(draw.pick(Self.minority), "minority")
    case 3: value(draw.pick(Self.foreign), "foreign")
    case 4: value(latin(&draw), "latin")
    case 5, 6: value(surname(&draw) + draw.pick(Self.titles), "title")
    case 7: value(draw.pick(["老", "小"]) + String(draw.pick(NotebookWords.surnames[0])), "familiar")
    case 8: value(hidden(&draw), "hidden")
    case 9: value(Spelling.traditional.write(full(&draw), &draw), "traditional")
    case 10: value(Spelling.apart.write(full(&draw), &draw), "apart")
    default: value(full(&draw), "full")
    }
  }

  /// A surname and a given name, as often as people bear them.
  func full(_ draw: inout CorpusDraw) -> String { surname(&draw) + given(&draw) }

  private func surname(_ draw: inout CorpusDraw) -> String {
    switch draw.int(1...40) {
    case 1: draw.pick(NotebookWords.compounds)
    case 2...22: String(draw.pick(NotebookWords.surnames[0]))
    case 23...35: String(draw.pick(NotebookWords.surnames[1]))
    default: String(draw.pick(NotebookWords.surnames[2]))
    }
  }

  private func given(_ draw: inout CorpusDraw) -> String {
    switch draw.int(1...10) {
    case 1...4: return draw.pick(NotebookWords.given)
    case 5...6: return [draw.pick(NotebookWords.modern), draw.pick(NotebookWords.modern)].text
    case 7: return [draw.pick(NotebookWords.modern)].text
    default: return [draw.pick(NotebookWords.characters), draw.pick(NotebookWords.characters)].text
    }
  }

  private func latin(_ draw: inout CorpusDraw) -> String {
    if draw.int(1...3) == 1 { return draw.pick(Self.latin) }
    let surname = Self.sounds[draw.pick(Array("王李张刘陈杨赵周吴徐孙朱郭何"))] ?? "li"
    let given = draw.pick(Self.syllables) + (draw.int(0...3) == 0 ? "" : draw.pick(Self.syllables))
    return switch draw.int(0...4) {
    case 0: "\(Self.high(surname)) \(Self.high(given))"
    case 1: "\(Self.high(given)) \(Self.high(surname))"
    case 2: "\(surname.uppercased()) \(given.uppercased())"
    case 3: "\(surname.uppercased()), \(Self.high(given))"
    default: "\(Self.high(surname))\(Self.high(given))"
    }
  }

  private func hidden(_ draw: inout CorpusDraw) -> String {
    let surname = String(draw.pick(NotebookWords.surnames[0]))
    return surname
      + draw.pick(["某", "某某", "某甲", "某明", "某1", "某A", "某X", "××", "XX", "□□", "**", "*", "某芳", "氏"])
  }

  /// A relative named by whose relative it is.
  func kin(_ draw: inout CorpusDraw) -> PersonalValue {
    let whose =
      switch draw.int(1...6) {
      case 1: String(draw.pick(NotebookWords.surnames[0])) + draw.pick(["某", "某某", "氏"])
      case 2: String(draw.pick(NotebookWords.surnames[0])) + draw.pick(["老师", "大姐", "书记"])
      default: full(&draw)
      }
    return PersonalValue(kind: .kin, text: whose + draw.pick(Self.relations), form: "kin")
  }

  private static let relations = NotebookWords.list(
    """
    之母 之父 之妹 之子 之妻 之兄 之姐 之夫 的母亲 的父亲 的妹妹 的弟弟 的哥哥 的丈夫 的妻子 的儿子 的女儿 的大女儿 的小儿子 的舅舅 的姑姑 \
    的外婆 的爷爷 的奶奶 的妈妈 的爸爸 的前夫 的养母 的养父 的嫂子 的婆婆 的表哥 的侄女 的外甥 的大伯 的二叔 的老公 的老婆 的姐夫 的公公 \
    母亲 父亲 妻子 丈夫 儿子 女儿 妹妹 哥哥 舅舅 家的小女儿 家大儿子 的亲生母亲 的堂弟 的男友 的孙子 的男朋友 的继女 的婆家 的表嫂 的爷爷奶奶 的未婚妻 他妈 她哥 的三叔 的二姨
    """)

  private static func high(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private func value(_ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: .person, text: text, form: form)
  }
}

extension [Character] {
  fileprivate var text: String { String(self) }
}
