/// What stands beside a word that is somebody's name: where one of these does, the word is the name.
enum WordCues {
  /// A name follows them, whatever signs stand between.
  static let labels = cues(
    """
    姓名 名字 名叫 名为 名是 本名 真名 化名 曾用名 原名 别名 乳名 小名 昵称 网名 署名 签名 联系人 我叫 他叫 她叫 叫做 叫作 唤作 取名 \
    改名 名唤 叫
    """)
  /// A name follows them at once.
  static let roles = cues(
    """
    受害人 被害人 当事人 监护人 社工 记者 民警 志愿者 母亲 父亲 妈妈 爸爸 丈夫 妻子 老公 老婆 儿子 女儿 哥哥 姐姐 弟弟 妹妹 其母 其父 \
    其夫 其妻 其子 其女 其兄 其弟 其姐 其妹 生母 生父 养母 养父 继母 继父 爷爷 奶奶 外公 外婆 嫌疑人 申请人 被拐人 失踪人 本人 女孩 男孩 \
    女童 男童 女子 男子
    """)
  /// A name follows them in English.
  static let english = Set(
    """
    name names named called initials client victim survivor girl woman boy child mother father sister brother daughter son \
    mr mrs ms miss dr signed alias nickname
    """.split(whereSeparator: \.isWhitespace).map { String($0).scalarValues })
  /// They follow a name at once.
  static let titles = cues(
    """
    先生 女士 小姐 太太 老师 阿姨 叔叔 大爷 大妈 大娘 大哥 大姐 大嫂 大叔 大婶 同学 同志 奶奶 爷爷 婆婆 妹妹 弟弟 姐姐 哥哥 小朋友 本人 \
    一家 夫妇 某 的母 的父 的妈 的爸 的丈夫 的妻 的老公 的老婆 的儿子 的女儿 的哥 的姐 的弟 的妹 的爷爷 的奶奶 的电话 的手机 的微信 的身份证 \
    的住址 的生日 之父 之母 之子 之女 之妹 之弟 之姐 之兄 之妻 之夫 今年 现年 女, 男, 女, 男, 女、 男、
    """)

  private static func cues(_ text: String) -> [[UInt32]] {
    text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars }
  }
}
