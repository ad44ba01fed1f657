import Domain
@testable import Obligations
import Testing

struct WorkdayPropertyTests {
  /// A linear congruential generator (Knuth, MMIX).
  struct Seeded {
    var state: UInt64

    mutating func number(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  @Test(arguments: [1, 20_261_123, 77] as [UInt64])
  func `so many working days lie after the start, and the last is the end`(
    seed: UInt64
  ) throws {
    let calendar = try Shipped.calendar()
    var random = Seeded(state: seed)
    for _ in 0..<300 {
      let start = calendar.coverage.lowerBound.adding(days: random.number(below: 2_800))
      let count = 1 + random.number(below: 60)
      let end = calendar.workday(count, after: start)
      let between = (start.number + 1...end.day.number).map { Day(number: $0) }
      let worked = between.filter { calendar.isWorkday($0) == .yes }.count
      #expect(!end.isCertain || worked == count, "seed \(seed): \(count) after \(start)")
      #expect(!end.isCertain || calendar.isWorkday(end.day) == .yes, "seed \(seed)")
    }
  }

  @Test func `working days between two days are as many as are met on the way`() throws {
    let calendar = try Shipped.calendar()
    let (first, last) = (calendar.coverage.lowerBound, calendar.coverage.upperBound)
    var random = Seeded(state: 5)
    for _ in 0..<300 {
      // From 400 days before the calendar begins to 400 days after it ends.
      let span = last.number - first.number + 800
      let start = first.adding(days: random.number(below: span) - 400)
      let end = start.adding(days: random.number(below: 900))
      let worked = (start.number..<end.number).map { Day(number: $0 + 1) }.count {
        calendar.isWorkday($0) == .yes || calendar.isWorkday($0) == .unknown && $0.weekday <= 5
      }
      #expect(calendar.workdays(after: start, through: end).days == worked, "\(start) \(end)")
      #expect(calendar.workdays(after: end, through: start).days == -worked, "\(end) \(start)")
    }
  }

  @Test func `a calendar may have Windows line ends`() throws {
    let text = try Shipped.text("workdays.csv").replacing("\n", with: "\r\n")
    #expect(try WorkdayCalendar(csv: text).isWorkday(day("2026-10-07")) == .no)
  }
}
