import Domain
import Testing

@testable import Commands

/// Texts about duties that are made once and told of others.
struct DueMemoryTests {
  private func values(_ date: String, _ number: String) -> DueValues {
    DueValues(date: date, number: number)
  }

  private func told(_ text: GappedText, _ values: DueValues) -> String {
    var list = ""
    text.tell(values, to: &list)
    return list
  }

  @Test func `a text tells another date and another case where it told the first`() throws {
    let text = "解救(2026-01-02)起3天内\n→ guitu log AAA-BBB-CCC visit"
    let gapped = try #require(
      GappedText(text, telling: values("2026-01-02", "AAA-BBB-CCC"), asIn: text))
    #expect(
      told(gapped, values("2025-12-31", "222-333-444"))
        == "解救(2025-12-31)起3天内\n→ guitu log 222-333-444 visit")
  }

  @Test func `a text that breaks a value over two lines is not told again`() {
    let broken = "起点(2026-01-02\n10:30)"
    #expect(
      GappedText(broken, telling: values("2026-01-02 10:30", ""), asIn: "起点(2026-01-02 10:30)")
        == nil)
  }

  @Test func `a text that holds a value by chance is not told again`() {
    #expect(GappedText("2015年;依据〔2015〕", telling: values("2015", ""), asIn: "2015年") == nil)
  }

  @Test func `a text tells the working days of another duty`() throws {
    let text = "还剩3个工作日 · 工作日"
    let gapped = try #require(
      GappedText(
        text, telling: DueValues(date: "", number: "", workdays: "还剩3个工作日"), asIn: text))
    #expect(
      told(gapped, DueValues(date: "", number: "", workdays: "还剩8个工作日")) == "还剩8个工作日 · 工作日")
  }

  @Test func `a text without values is told as it is`() throws {
    let gapped = try #require(GappedText("本单位", telling: values("", ""), asIn: "本单位"))
    #expect(told(gapped, values("", "")) == "本单位")
  }
}
