/// Words for relatives that make somebody's name a phrase for another person: 张某之妹, 李秀英的母亲.
enum KinWords {
  /// What follows 之, or a half-hidden name without anything between.
  private static let short = WordTable(
    words(
      """
      父 母 妻 夫 子 女 兄 弟 姐 妹 姊 孙 祖 叔 伯 姑 姨 舅 甥 侄 媳 婿 父亲 母亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹
      父母 子女 长子 长女 次子 次女 幼子 幼女 独子 独女 胞妹 胞弟 胞兄 胞姐 堂兄 堂弟 堂姐 堂妹 表兄 表弟 表姐 表妹
      """))
  /// What follows 的.
  private static let long = WordTable(
    words(
      """
      父亲 母亲 妻子 丈夫 儿子 女儿 哥哥 弟弟 姐姐 妹妹 爸爸 妈妈 爷爷 奶奶 外公 外婆 祖父 祖母 外祖父 外祖母 叔叔 舅舅
      姑姑 姨妈 舅妈 婶婶 伯父 伯母 生父 生母 养父 养母 继父 继母 前夫 前妻 侄子 侄女 外甥 孙子 孙女 大哥 二哥 大姐 二姐
      大儿子 小儿子 大女儿 小女儿 公公 婆婆 岳父 岳母 嫂子 弟媳 姐夫 妹夫 父母 子女 家公 堂哥 堂弟 堂姐 堂妹 表哥 表弟 表姐 表妹
      """))
  private static let link: UInt32 = 0x4E4B  // 之
  private static let possessive: UInt32 = 0x7684  // 的
  private static let veils = ScalarSet("某氏")

  private static func words(_ list: String) -> [ArraySlice<UInt32>] {
    list.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] }
  }

  /// Where a word for a relative ends that follows a name; nil if none does.
  static func end(after name: Range<Int>, in passage: Passage) -> Int? {
    let place = name.upperBound
    switch passage.scalar(place) {
    case link: return end(of: short, from: place + 1, passage)
    case possessive: return end(of: long, from: place + 1, passage)
    default:
      let isVeiled = veils.contains(passage.scalar(place - 1))
      return isVeiled ? end(of: short, from: place, passage) : nil
    }
  }

  private static func end(of words: WordTable, from start: Int, _ passage: Passage) -> Int? {
    let words = words.view
    var length = 3
    while length > 0, !words.contains(passage.scalars, start..<start + length) { length -= 1 }
    return length > 0 ? start + length : nil
  }
}
