import Testing

@testable import Domain

struct BirthTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// Completed years by counting birthdays, one kept on 1 March where there is no 29 February.
  private static func completedYears(_ born: Day, _ day: Day) -> Int {
    let (birth, parts) = (born.components, day.components)
    let isMovedToMarch = birth.month == 2 && birth.day == 29 && !Day.isLeap(parts.year)
    let birthday = isMovedToMarch ? (3, 1) : (birth.month, birth.day)
    return parts.year - birth.year - ((parts.month, parts.day) < birthday ? 1 : 0)
  }

  @Test(arguments: [
    ("2010-06-15", "2026-06-14", 15), ("2010-06-15", "2026-06-15", 16),
    ("2008-02-29", "2024-02-28", 15), ("2008-02-29", "2024-02-29", 16),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
    ("2026-05-05", "2026-05-05", 0),
  ])
  func `ages are reached on the birthday, for 29 February on 1 March`(
    born: String, on: String, age: Int
  ) throws {
    let birth = Birth.on(EventDate(try BirthTests.day(born)))
    let day = try BirthTests.day(on)
    #expect(birth.age(on: day) == age...age)
    #expect(birth.hasReached(age, on: day) == .yes)
    #expect(birth.hasReached(age + 1, on: day) == .no)
  }

  @Test func `the day of an age is the first on which it is reached`() throws {
    for text in ["2010-06-15", "2008-02-29", "2009-12-31", "2008-03-01"] {
      let birth = Birth.on(EventDate(try BirthTests.day(text)))
      for years in [14, 16, 18] {
        let reached = birth.day(reaching: years)
        #expect(birth.hasReached(years, on: reached) == .yes)
        #expect(birth.hasReached(years, on: reached.adding(days: -1)) == .no)
      }
    }
  }

  @Test func `a birth known by month or year leaves the age open between its ends`() throws {
    let birth = Birth.on(try #require(EventDate("2010-06")))
    #expect(birth.hasReached(16, on: try BirthTests.day("2026-05-31")) == .no)
    #expect(birth.hasReached(16, on: try BirthTests.day("2026-06-01")) == .unknown)
    #expect(birth.hasReached(16, on: try BirthTests.day("2026-06-29")) == .unknown)
    #expect(birth.hasReached(16, on: try BirthTests.day("2026-06-30")) == .yes)
    #expect(birth.age(on: try BirthTests.day("2026-06-10")) == 15...16)
    let year = Birth.on(try #require(EventDate("2010")))
    #expect(year.day(reaching: 16).description == "2026-12-31")
  }

  @Test func `an estimated age that straddles 16 is not decided`() throws {
    let rescued = try BirthTests.day("2026-03-10")
    let birth = Birth.aged(15...17, at: rescued)
    #expect(birth.hasReached(16, on: rescued) == .unknown)
    #expect(birth.hasReached(15, on: rescued) == .yes)
    #expect(birth.hasReached(18, on: rescued) == .no)
    #expect(birth.age(on: rescued) == 15...17)
    #expect(birth.hasReached(16, on: birth.day(reaching: 16)) == .yes)
  }

  @Test func `the days of an estimate are exactly those of the completed years`() {
    let seed: UInt64 = 20_260_630
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4_000 {
      let at = Day(number: Int.random(in: -7_000...60_000, using: &random))
      let lower = Int.random(in: 0...80, using: &random)
      let years = lower...(lower + Int.random(in: 0...6, using: &random))
      let days = Birth.aged(years, at: at).days
      let ages = [days.lowerBound.adding(days: -1), days.lowerBound, days.upperBound]
        .map { BirthTests.completedYears($0, at) }
      #expect(
        ages == [years.upperBound + 1, years.upperBound, years.lowerBound],
        "seed \(seed), \(years) at \(at)")
      let next = days.upperBound.adding(days: 1)
      #expect(
        next > at || BirthTests.completedYears(next, at) == years.lowerBound - 1, "seed \(seed)")
    }
  }

  @Test func `leap days at either end keep their ages`() throws {
    for text in ["2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01"] {
      let at = try BirthTests.day(text)
      for age in 0...40 {
        let days = Birth.aged(age...age, at: at).days
        for day in [days.lowerBound, days.upperBound] {
          #expect(BirthTests.completedYears(day, at) == age)
        }
        #expect(BirthTests.completedYears(days.lowerBound.adding(days: -1), at) == age + 1)
      }
    }
  }
}
