import Redaction
import Testing

/// What is masked is masked as a whole; where the rest cannot be judged, the text is refused.
struct WholeMaskTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

  @Test(arguments: [
    ("微信lanlan_九八", "微信〔微信〕"), ("见https://weibo.com/u/一二三四", "见〔网址〕"), ("小吉克来了", "〔姓名〕来了"),
    ("吉克某某来了", "〔姓名〕来了"), ("见到阿侯伍果莫", "见到〔姓名〕"), ("火普村支书家的媳妇", "〔亲属〕"),
    ("王某某说", "〔姓名〕说"), ("阿吉克说她回家", "〔姓名〕说她回家"),
    ("微信lanlan98三个月没用", "微信〔微信〕三个月没用"),
  ])
  func `no piece of a value is left beside its mask`(text: String, masked: String) {
    #expect(redactor.masked(text) == masked, "\(found(text))")
  }

  @Test(arguments: [
    ("王秀英", "wang秀英来了", "〔姓名〕来了"), ("王秀英", "Wang秀英说", "〔姓名〕说"),
    ("吉克阿木", "小吉克来了", "〔姓名〕来了"), ("吉克阿木", "吉克某某来了", "〔姓名〕来了"),
    ("王秀英", "李明Li和王秀ying说", "〔姓名〕和〔姓名〕说"), ("王秀英", "王秀英OK", "〔姓名〕OK"),
    ("王秀英", "用App秀英说", "用App〔姓名〕说"),
  ])
  func `no piece of a known name is left beside its mask`(
    name: String, text: String, masked: String
  ) {
    let redactor = Redactor(known: [KnownValue(kind: .person, text: name)])
    #expect(redactor.masked(text) == masked)
  }

  @Test(arguments: [
    "于2 0 2 6 年 3 月 1 4 日", "于2-0-2-6-年-3-月-1-4-日到站", "住火 普 村 二 组 1 2 号", "住火-普-村-二-组-1-2-号",
    "在救 助 站 2 0 3 室", "在万-达-爱-心-学-校-五-年-级-三-班", "微信l a n l a n _ 9 8", "微信l a n l a n 9 8 号",
    "见h t t p s : / / w e i b o . c o m / u / 1", "坐标3 0 . 6 5 7 0 , 1 0 4 . 0 6 5 7",
    "邮箱l a n . l a n @ 1 6 3 . c o m",
  ])
  func `what is set apart sign by sign is found`(text: String) {
    #expect(!redactor.findings(in: text).isEmpty)
  }

  @Test(arguments: [
    "一 二 三 四 五 六 七", "a b c d e f g h", "甲-乙-丙-丁-戊-己", "通 知 如 下 请 查 收", "1 2 3 4 5 6 7 8 9 年",
  ])
  func `a list of signs is none`(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: ["她住洒拉地坡乡姐把哪打附近", "家在洒拉地坡乡姐把哪打。"])
  func `a place that goes on after its town is doubtful`(text: String) {
    #expect(redactor.findings(in: text).contains { !$0.certain }, "\(found(text))")
  }

  @Test(arguments: [
    ("2025年12月2日至5日面谈", "2025年12月2日至5日"), ("2025年12月2日-5日", "2025年12月2日-5日"),
    ("2025年12月2、3日", "2025年12月2、3日"), ("12月2日、3日和5日", "12月2日、3日和5日"),
    ("2025年12月2日至2026年1月3日", "2025年12月2日 2026年1月3日"),
    ("12月30日至1月3日", "12月30日 1月3日"), ("12月2号到5号", "12月2号到5号"),
  ])
  func `days that go on from a day are found with it`(text: String, days: String) {
    let dates = found(text).map { $0.replacing("date false ", with: "") }
    #expect(dates.joined(separator: " ") == days)
  }

  @Test func `days that go on are masked together`() {
    let redactor = Redactor(rescued: RescueDay(daysSince1970: 20_420))
    #expect(redactor.masked("2025年12月2日至5日面谈") == "解救后第1周面谈")
    #expect(redactor.masked("2025年12月2日上午9时至11时面谈") == "解救后第1周面谈")
  }

  @Test(arguments: [
    ("昨天马**来了", "马**", false), ("昨天王XX来了", "王XX", false), ("受害人马**来了", "马**", true),
    ("今天李**说", "李**", false), ("昨天张*说", "张*", false),
  ])
  func `a veiled surname after a word for a day is found`(
    text: String, name: String, certain: Bool
  ) {
    #expect(found(text).contains { $0.hasSuffix(name) && $0.hasPrefix("person") }, "\(found(text))")
  }
}
