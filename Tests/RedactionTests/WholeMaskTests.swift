import Redaction
import Testing

/// What is masked is masked as a whole; where the rest cannot be judged, the text is refused.
struct WholeMaskTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return redactor.findings(in: text).map { finding in
      let words = String(String.UnicodeScalarView(scalars[finding.span]))
      return "\(finding.kind.rawValue) \(finding.certain) \(words)"
    }
  }

  @Test(arguments: [
    ("微信lanlan_九八", "微信〔微信〕"), ("小吉克来了", "〔姓名〕来了"),
    ("吉克某某来了", "〔姓名〕来了"), ("见到阿侯伍果莫", "见到〔姓名〕"), ("火普村支书家的媳妇", "〔亲属〕"),
    ("王某某说", "〔姓名〕说"), ("阿吉克说她回家", "〔姓名〕说她回家"),
    ("微信lanlan98三个月没用", "微信〔微信〕三个月没用"),
  ])
  func `no piece of a value is left beside its mask`(text: String, masked: String) {
    #expect(redactor.masked(text) == masked, "\(found(text))")
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
