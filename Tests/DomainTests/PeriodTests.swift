import Testing

@testable import Domain

struct PeriodTests {
  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31", "2025"), ("2024Q1", "2024-01-01", "2024-03-31", "2023Q4"),
    ("2026Q2", "2026-04-01", "2026-06-30", "2026Q1"),
    ("2026Q3", "2026-07-01", "2026-09-30", "2026Q2"),
    ("2026Q4", "2026-10-01", "2026-12-31", "2026Q3"),
  ])
  func `a period knows its days and the one before`(
    text: String, first: String, last: String, previous: String
  ) throws {
    let period = try #require(Period(text))
    #expect(period.days.lowerBound.description == first)
    #expect(period.days.upperBound.description == last)
    #expect(period.description == text && period.previous.description == previous)
    #expect(period.year == Int(text.prefix(4)))
    #expect(!period.label.zh.isEmpty && !period.label.en.isEmpty)
    #expect(period.previous.days.upperBound.adding(days: 1) == period.days.lowerBound)
  }

  @Test(arguments: [
    "", "Q1", "2026Q", "2026Q0", "2026Q5", "2026Q11", "2026Q1Q2", "26Q1", "1989", "2200", "2026q1",
    "2026-1", "+026", "2026Q+",
  ])
  func `what is no period is refused`(text: String) {
    #expect(Period(text) == nil)
  }
}
