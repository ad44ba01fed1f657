/// Tells the landline or mailbox of an office from a person's: words for an office stand before it in its
/// line, or it is a mailbox of the government.
enum OfficeContact {
  private static let reach = 24
  private static let words = WordTable(
    """
    办公 热线 值班 咨询 服务 政务 公安 民政 妇联 团委 残联 法院 检察 司法 教育 卫健 人社 政府 信访 举报 求助 监督 窗口 总机 前台 中心
    助站 站电 站邮 局电 局邮 单位 委会 门诊 医院 学校 派出 所电
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] })
  private static let latinWords = [
    "office", "hotline", "helpline", "service", "bureau", "federation", "station", "centre",
    "center",
  ].map { FoldedText($0).scalars }
  private static let government = FoldedText(".gov.cn").scalars
  private static let ends = ScalarSet("\n。;<>")

  static func announces(_ contact: Range<Int>, in passage: Passage) -> Bool {
    if passage.scalars[contact].suffix(government.count).elementsEqual(government) { return true }
    var start = contact.lowerBound
    while contact.lowerBound - start < reach, start > 0, !ends.contains(passage.scalar(start - 1)) {
      start -= 1
      if words.view.contains(passage.scalars, start..<min(start + 2, contact.lowerBound))
        || latinWords.contains(where: { stands($0, at: start, in: passage) })
      {
        return true
      }
    }
    return false
  }

  private static func stands(_ word: [UInt32], at place: Int, in passage: Passage) -> Bool {
    word.indices.allSatisfy { passage.scalar(place + $0) == word[$0] }
  }
}
