@testable import Commands
import Domain
import Testing

@Suite struct `The echo of a date` {
  private let friday = Day(year: 2026, month: 11, day: 27)

  // The weekdays are those of the printed calendar of 2026.
  @Test(arguments: [
    ("上周三", "2026-11-18(周三)", "Wed"), ("昨天14:30", "2026-11-26(周四) 14:30", "Thu"),
  ])
  func `a milestone's date and a day are both said with their weekday`(
    text: String, zh: String, en: String
  ) throws {
    let said = try #require(echo(text, .date()))
    #expect(said.zh.contains(zh) && said.en.contains(en), "\(said)")
  }

  @Test func `a date in its own words is not said again`() {
    #expect(echo("2026-11-18", .date()) == nil)
    #expect(echo("2026-11-18", .day()) == nil)
    #expect(echo("上周三", .day()) != nil)
  }

  private func echo<Value>(_ text: String, _ kind: ValueKind<Value>) -> Label? {
    var check = InputCheck(today: friday)
    return kind.read(text, "--date", &check).flatMap { kind.echo(text, $0, friday) }
  }
}
