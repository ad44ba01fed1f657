/// Words for relatives that make somebody's name a phrase for another person: 张某之妹, 李秀英的母亲.
enum KinWords {
  /// What follows 之, or a half-hidden name without anything between.
  private static let short = WordTable(
    words(
      """
      父 母 妻 夫 子 女 兄 弟 姐 妹 姊 孙 祖 叔 伯 姑 姨 舅 甥 侄 媳 婿 父亲 母亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹
      父母 父母亲 子女 长子 长女 次子 次女 幼子 幼女 独子 独女 胞妹 胞弟 胞兄 胞姐 堂兄 堂弟 堂姐 堂妹 表兄 表弟 表姐 表妹 \
      岳父 岳母 公公 婆婆 祖父 祖母 外祖父 外祖母 养父 养母 继父 继母 生父 生母 养子 养女 继子 继女 前夫 前妻 配偶 叔父 伯父 舅父 姑母 姨母 \
      侄子 侄女 外甥 外甥女 儿媳 女婿 孙子 孙女
      """))
  /// What follows 的 and 家的, or a name without anything between.
  private static let long = WordTable(
    words(
      """
      父亲 母亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹 爸爸 妈妈 爷爷 奶奶 外公 外婆 祖父 祖母 叔叔 舅舅 姑姑 姨妈 舅妈 婶婶 伯父 \
      伯母 生父 生母 养父 养母 继父 继母 前夫 前妻 侄子 侄女 侄儿 外甥 孙子 孙女 大哥 二哥 大姐 二姐 公公 婆婆 岳父 岳母 嫂子 弟媳 姐夫 \
      妹夫 父母 子女 家公 家婆 堂哥 堂弟 堂姐 堂妹 表哥 表弟 表姐 表妹 老公 老婆 男友 女友 爹娘 老爹 老娘 阿爸 阿妈 儿媳 女婿 媳妇 幺儿 幺女 \
      大伯 二伯 大叔 二叔 三叔 幺叔 大姑 二姑 小姑 大姨 二姨 小姨 大舅 二舅 小舅 幺舅 大嫂 二嫂 长子 长女 次子 次女 独子 独女 姥姥 姥爷 姑父 \
      姨父 姑妈 小叔 亲爹 亲妈 亲娘 亲爸 爹妈 爸妈 前任 配偶 爱人 胞妹 胞弟 胞兄 胞姐 小孩 孩子 娃儿 娃娃 遗孀 外祖父 外祖母 未婚夫 未婚妻 大侄子 小舅子 \
      男朋友 女朋友 婆家 娘家 继子 继女 养子 养女 干爹 干妈 干女儿 干儿子 表嫂 堂嫂 弟妹 舅母 姨父 姨夫 姑丈 叔公 伯公 舅公 姨婆 \
      外孙 外孙女 曾孙 姨母 姑母 叔父 舅父 亲家母 小姨子 小姑子 大姑子 大伯子 连襟 老幺 幺妹 幺弟 幺爸 幺妈 \
      二爸 二妈 三爸 三妈 大爸 大妈 三姐 三哥 四哥 四姐 五妹 三妹 二妹 小妹 小弟 大弟 大妹 三姨 三舅 三姑 四叔 五叔 四姑 侄媳 侄孙 亲姐 亲妹 亲哥 \
      亲弟 闺女 阿婆 阿公 丈母娘 老丈人 婆娘 堂客 老汉 老妈 老爸 大舅子 二舅子 表侄 表叔 表婶 表姑 表姨 堂叔 堂伯 堂婶 堂侄 幺姑 幺姨 姑婆 舅爷 \
      姑爷 姨爹 姨爷 伯娘 嬢嬢 孃孃 大嬢 二嬢 三嬢 幺嬢 大孃 二孃 三孃 幺孃 外侄 外侄女 孙媳 孙媳妇 孙女婿 曾孙女 曾祖父 曾祖母 太婆 太爷 外甥女 \
      大姨妈 二姨妈 三姨妈 大姑妈 二姑妈 二伯母 大伯母 大侄女 小侄子 小侄女 大外甥
      """))
  /// What tells one such relative from another, before the word.
  private static let qualities = ScalarSet("亲生大小二三四五老前现堂表干继养外长幺第个")
  private static let qualityLimit = 2
  private static let link: UInt32 = 0x4E4B  // 之
  private static let possessive: UInt32 = 0x7684  // 的
  private static let home: UInt32 = 0x5BB6  // 家
  private static let veils = ScalarSet("某氏")
  private static let pronouns = ScalarSet("他她")
  /// One character for a relative, as it follows 他 or 她: 刘洋他妈.
  private static let soles = ScalarSet("妈爸爹娘哥姐弟妹爷奶婆公舅叔姑姨伯")
  /// Relatives who are named together.
  private static let pairs = WordTable(words("爷爷奶奶 外公外婆 爸爸妈妈 姥姥姥爷 公公婆婆 父亲母亲 哥哥嫂子 姐姐姐夫"))
  private static let parents = ScalarSet("父母")
  private static let kin: UInt32 = 0x4EB2  // 亲

  private static func words(_ list: String) -> [ArraySlice<UInt32>] {
    list.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] }
  }

  /// Whether a word for a relative stands at a place.
  static func standsLong(in scalars: View<UInt32>, at place: Int) -> Bool {
    let words = long.view
    return (2...3).contains { words.contains(scalars, place..<place + $0) }
  }

  /// How many characters at the start of a text say whose relative is meant: 母亲, 二姐夫的.
  static func prefixLength(of scalars: [UInt32]) -> Int {
    withExtendedLifetime(scalars) {
      let view = View(of: scalars)
      var place = 0
      while place < scalars.count {
        if let end = wordEnd(in: view, at: place) {
          place = end
        } else if place > 0, [possessive, link, home].contains(scalars[place]) {
          place += 1
        } else {
          break
        }
      }
      return place
    }
  }

  private static func wordEnd(in scalars: View<UInt32>, at place: Int) -> Int? {
    let starts = qualities.contains(scalars[place]) ? place...place + 1 : place...place
    let ends = starts.flatMap { start in
      (2...4).map { start..<start + $0 }.filter { range in
        range.upperBound <= scalars.count
          && (long.view.contains(scalars, range) || short.view.contains(scalars, range))
      }
    }.map(\.upperBound)
    return ends.max()
  }

  /// Where a word for a relative ends that follows a name; nil if none does.
  static func end(after name: Range<Int>, in passage: Passage) -> Int? {
    let place = name.upperBound
    switch passage.scalar(place) {
    case link: return wholeEnd(end(of: short, from: place + 1, passage), passage)
    case possessive: return qualified(from: place + 1, passage)
    case home:
      let isLinked = passage.scalar(place + 1) == possessive
      return qualified(from: place + (isLinked ? 2 : 1), passage)
    case let scalar where pronouns.contains(scalar):
      if let end = end(of: long, from: place + 1, passage) { return wholeEnd(end, passage) }
      return soles.contains(passage.scalar(place + 1)) ? place + 2 : nil
    default:
      let isVeiled = veils.contains(passage.scalar(place - 1))
      let word = end(of: long, from: place, passage)
      return wholeEnd(
        word ?? (isVeiled ? end(of: short, from: place, passage) : nil), passage)
    }
  }

  /// The end of a phrase with 亲 after 生母 and a second relative after the first: 爷爷奶奶.
  private static func wholeEnd(_ end: Int?, _ passage: Passage) -> Int? {
    guard var end else { return nil }
    if passage.scalar(end) == kin, parents.contains(passage.scalar(end - 1)) { end += 1 }
    return pairs.view.contains(passage.scalars, end - 2..<end + 2) ? end + 2 : end
  }

  /// Where a word ends before which 大, 亲生 and the like may stand.
  private static func qualified(from start: Int, _ passage: Passage) -> Int? {
    var place = start
    while true {
      if let end = end(of: long, from: place, passage) { return wholeEnd(end, passage) }
      guard place - start < qualityLimit, qualities.contains(passage.scalar(place)) else {
        return nil
      }
      place += 1
    }
  }

  private static func end(of words: WordTable, from start: Int, _ passage: Passage) -> Int? {
    let words = words.view
    var length = 3
    while length > 0, !words.contains(passage.scalars, start..<start + length) { length -= 1 }
    return length > 0 ? start + length : nil
  }
}
