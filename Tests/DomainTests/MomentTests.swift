import Testing

@testable import Domain

struct MomentTests {
  @Test func `seconds since 1970 are shown in China Standard Time`() {
    #expect(Moment(unixSeconds: 0).description == "1970-01-01T08:00")
    #expect(Moment(unixSeconds: 1_767_225_599).description == "2026-01-01T07:59")
    #expect(Moment(unixSeconds: 1_767_225_600).description == "2026-01-01T08:00")
    #expect(Moment(unixSeconds: 1_767_196_799).description == "2025-12-31T23:59")
    #expect(Moment(unixSeconds: 1_767_196_800).description == "2026-01-01T00:00")
  }

  @Test func `moments before 1970 belong to the day they fall on`() {
    #expect(Moment(minutes: -1).description == "1969-12-31T23:59")
    #expect(Moment(minutes: -1_440).description == "1969-12-31T00:00")
    #expect(Moment(minutes: -1_441).description == "1969-12-30T23:59")
    #expect(Moment(unixSeconds: -28_800).description == "1970-01-01T00:00")
    #expect(Moment(unixSeconds: -28_801).description == "1969-12-31T23:59")
  }

  @Test func `a moment keeps its day and minute`() throws {
    let day = try #require(Day("2026-03-14"))
    for minute in [0, 1, 719, 1_439] {
      let moment = Moment(day, minute: minute)
      #expect(moment.day == day && moment.minuteOfDay == minute)
    }
    #expect(Moment.end(of: day) == Moment(day.adding(days: 1), minute: 0))
    #expect(Moment(day, minute: 60).adding(hours: 24) == Moment(day.adding(days: 1), minute: 60))
  }
}
