@testable import Commands
import Domain
import Testing

/// Friday, 27 November 2026; the weekday is that of the printed calendar of 2026.
private let friday = Day(year: 2026, month: 11, day: 27)

@Suite struct `The date grammar` {
  @Test(arguments: [
    ("今天", "2026-11-27"), ("昨天", "2026-11-26"), ("前天", "2026-11-25"),
    ("大前天", "2026-11-24"), ("昨日", "2026-11-26"),
    ("3天前", "2026-11-24"), ("三天前", "2026-11-24"), ("3天前", "2026-11-24"),
    ("十二天前", "2026-11-15"), ("两周前", "2026-11-13"), ("1个星期前", "2026-11-20"),
    ("3个月前", "2026-08"), ("两年前", "2024"),
    ("周三", "2026-11-25"), ("星期五", "2026-11-27"), ("周六", "2026-11-21"),
    ("周日", "2026-11-22"), ("礼拜天", "2026-11-22"),
    ("上周三", "2026-11-18"), ("上星期五", "2026-11-20"), ("上上周一", "2026-11-09"),
    ("本周一", "2026-11-23"), ("这周二", "2026-11-24"), ("下周一", "2026-11-30"),
    ("上月15日", "2026-10-15"), ("上个月十五号", "2026-10-15"), ("本月3日", "2026-11-03"),
    ("上月", "2026-10"), ("去年", "2025"), ("去年11月", "2025-11"),
    ("去年12月3日", "2025-12-03"), ("前年二月二十九日", "2024-02-29"), ("今年3月5号", "2026-03-05"),
    ("15日", "2026-11-15"), ("二十号", "2026-11-20"), ("28号", "2026-10-28"),
    ("31号", "2026-10-31"),
  ])
  func `reads Chinese words for days`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("2026年11月3日", "2026-11-03"), ("2026年11月", "2026-11"), ("2026年", "2026"),
    ("二〇二六年十一月三日", "2026-11-03"), ("11月18日", "2026-11-18"),
    ("十一月十八日", "2026-11-18"), ("12月1日", "2025-12-01"), ("2月29日", "2024-02-29"),
    ("11月18", "2026-11-18"), ("11-18", "2026-11-18"), ("12-18", "2025-12-18"),
    ("11-12", "2026-11-12"), ("11/18", "2026-11-18"), ("18/11", "2026-11-18"),
    ("11/11", "2026-11-11"), ("20261118", "2026-11-18"), ("2026-11", "2026-11"),
    ("2026/11", "2026-11"), ("2026", "2026"), ("2026.3.4", "2026-03-04"),
    ("2026/3/4", "2026-03-04"), ("2026-3-4", "2026-03-04"), ("14/3/2026", "2026-03-14"),
    ("3/14/2026", "2026-03-14"), ("3/2026", "2026-03"), ("2026年11月18日", "2026-11-18"),
    ("2026-11-18", "2026-11-18"),
  ])
  func `reads dates as they are written`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("今天14:30", "2026-11-27T14:30"), ("昨天 14时30分", "2026-11-26T14:30"),
    ("昨天下午2点半", "2026-11-26T14:30"), ("上周三早上9点", "2026-11-18T09:00"),
    ("11-18 08:05", "2026-11-18T08:05"), ("2026-11-18T08:05", "2026-11-18T08:05"),
    ("2026年11月18日 晚上8点一刻", "2026-11-18T20:15"), ("中午12点", "2026-11-27T12:00"),
    ("昨天凌晨零点", "2026-11-26T00:00"), ("下午两点四十五分", "2026-11-27T14:45"),
    ("星期三十点", "2026-11-25T10:00"), ("yesterday 2:30 pm", "2026-11-26T14:30"),
    ("Nov 18 at 9 am", "2026-11-18T09:00"), ("3天前14:30", "2026-11-24T14:30"),
  ])
  func `reads times of day`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("today", "2026-11-27"), ("yesterday", "2026-11-26"), ("Yesterday", "2026-11-26"),
    ("the day before yesterday", "2026-11-25"), ("3 days ago", "2026-11-24"),
    ("a week ago", "2026-11-20"), ("two weeks ago", "2026-11-13"), ("2 months ago", "2026-09"),
    ("last wednesday", "2026-11-25"), ("last friday", "2026-11-20"),
    ("wednesday", "2026-11-25"), ("wednesday last week", "2026-11-18"),
    ("this tuesday", "2026-11-24"), ("18 Nov 2026", "2026-11-18"), ("Nov 18", "2026-11-18"),
    ("18 november", "2026-11-18"), ("November 18, 2026", "2026-11-18"),
    ("Nov 18th", "2026-11-18"), ("Nov 2026", "2026-11"), ("Dec 1", "2025-12-01"),
    ("last month", "2026-10"), ("last year", "2025"),
  ])
  func `reads English words for days`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  // Days of the Chinese calendar as the almanacs of Purple Mountain Observatory print them.
  @Test(arguments: [
    ("农历八月十五", "2026-09-25"), ("农历2025年八月十五", "2025-10-06"),
    ("农历正月初一", "2026-02-17"), ("正月初一", "2026-02-17"), ("2025年正月初一", "2025-01-29"),
    ("闰六月初一", "2025-07-25"), ("农历五月初五", "2026-06-19"), ("阴历九月初九", "2026-10-18"),
    ("农历二〇二五年闰六月十五", "2025-08-08"),
  ])
  func `reads days of the Chinese calendar`(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("3/4/2026", ["2026-03-04", "2026-04-03"]), ("11/12", ["2026-11-12", "2025-12-11"]),
    ("3.4.2026", ["2026-03-04", "2026-04-03"]),
    ("上周日", ["2026-11-15", "2026-11-22"]), ("本周日", ["2026-11-22", "2026-11-29"]),
    ("201112", ["2011-12", "2020-11-12"]),
  ])
  func `what can be read in two ways is refused with both`(text: String, readings: [String]) {
    #expect(throws: DateProblem.ambiguous(readings.compactMap { EventDate($0) })) {
      try read(text)
    }
  }

  @Test func `on a Sunday, weekdays of a week differ by where the week begins`() throws {
    let sunday = try #require(Day(year: 2026, month: 11, day: 29))
    let grammar = DateGrammar(today: sunday)
    #expect("\(try grammar.read("上周日"))" == "2026-11-22", "both ways give this day")
    #expect(throws: DateProblem.self) { try grammar.read("上周三") }
    #expect("\(try grammar.read("周三"))" == "2026-11-25")
  }

  @Test(arguments: [
    "2月30日", "2026-02-30", "2025年2月29日", "11月31日", "20260231", "Feb 30",
    "13月1日", "2026-13", "25:00", "昨天24:00", "昨天晚上3点", "农历2026年闰六月初一",
    "农历八月三十一", "1850年1月1日", "前几天", "周八", "0天0", "", "  ", "abc", "2026-11-18T25:00",
    "26-11-18", "1118", "上个月底", "十月五十日", "昨天昨天", "2026年11月31日",
  ])
  func `what is no date is refused`(text: String) {
    #expect(throws: DateProblem.self) { try read(text) }
  }

  @Test func `the reason names what there is`() throws {
    let february = try #require(EventDate("2026-02"))
    #expect(throws: DateProblem.noSuchDay(30, month: february, length: 28)) {
      try read("2026年2月30日")
    }
    #expect(throws: DateProblem.noSuchMonth(13)) { try read("13月1日") }
    #expect(throws: DateProblem.noSuchLunarDay) { try read("农历2026年闰六月初一") }
    // The last two twelfth months had 29 days: the thirtieth of 2024 is not meant unsaid.
    #expect(throws: DateProblem.noSuchLunarDay) { try read("农历腊月三十") }
    #expect(throws: DateProblem.noSuchTime) { try read("昨天 25:10") }
  }

  @Test func `a relative date needs a today`() {
    #expect(throws: DateProblem.needsToday) { try DateGrammar(today: nil).read("昨天") }
  }

  private func read(_ text: String) throws -> String {
    "\(try DateGrammar(today: friday).read(text))"
  }
}
