import Domain
import Published
import Testing

@testable import Disclosure

@Suite struct FollowedDaysTests {
  @Test(
    arguments: [
      (0, nil, "days-0-30"), (30, nil, "days-0-30"), (31, nil, "days-31-60"),
      (60, nil, "days-31-60"),
      (61, nil, "days-61-90"), (90, nil, "days-61-90"), (91, nil, "days-91-180"),
      (180, nil, "days-91-180"), (181, nil, "days-181-365"), (365, nil, "days-181-365"),
      (366, nil, "open"), (nil, nil, "open"), (nil, 365, "ended"), (nil, 366, "open"),
      (40, 39, "ended"), (40, 40, "days-31-60"), (400, 300, "ended"), (400, 390, "open"),
    ] as [(Int?, Int?, String)])
  func `a step counts by its day, unless another end came first`(
    _ days: Int?, _ end: Int?, _ code: String
  ) {
    #expect(FollowedDays(days: days, end: end).code == code)
  }

  private static func followed(
    _ milestones: [(MilestoneKind, String)], closed: (String, Outcome)? = nil,
    moved: String? = nil
  ) throws -> [Attribute: String] {
    let rescued = try #require(Day("2025-03-01"))
    let facts = CaseFacts(
      sex: .unknown, birth: .aged(15...17, at: rescued), rescued: EventDate(rescued),
      area: try #require(AreaCode("510104")), identity: .known, exploitation: .soldByKin)
    let logged = try milestones.enumerated().map { index, item in
      let day = try #require(Day(item.1))
      return LoggedMilestone(
        entry: EntryID(Bits128(high: 0, low: UInt64(index))),
        milestone: Milestone(kind: item.0, date: EventDate(day)),
        recorded: Moment(day, minute: 540), isAmended: false)
    }
    var closing = try closed.map { day, outcome in
      Closing(date: try #require(Day(day)), reason: .stable, outcome: outcome)
    }
    if let moved { closing = Closing(date: try #require(Day(moved)), reason: .moved) }
    let state = CaseState(
      number: CaseNumber(random: 7), facts: facts, milestones: logged, closing: closing,
      conflicts: [])
    let cutOff = try #require(Day("2027-01-15"))
    let counted = Facts(followed: state, in: facts.area, cutOff: cutOff)
    return try #require(counted.followed)
  }

  @Test func `the first of a step's events counts, and each step by itself`() throws {
    let codes = try Self.followed([
      (.hukouApplication, "2025-03-05"), (.hukouRegistered, "2025-04-10"),
      (.hukouRestored, "2025-03-20"), (.fileOpened, "2025-12-01"),
    ])
    #expect(codes[.days(.registered)] == "days-0-30")
    #expect(codes[.days(.file)] == "days-181-365")
    #expect(codes[.days(.school)] == "open")
  }

  @Test func `a file that was handed on ends it, whatever the outcome`() throws {
    #expect(try Self.followed([], moved: "2025-06-01")[.days(.registered)] == "ended")
  }

  @Test func `who left before is told apart, and who went home is not`() throws {
    for (outcome, code) in [
      (Outcome.left, "ended"), (.deceased, "ended"), (.lostContact, "ended"),
      (.transferred, "ended"), (.repatriated, "ended"), (.reVictimised, "ended"),
      (.reunited, "open"), (.resettled, "open"), (.adopted, "open"), (.independent, "open"),
    ] {
      let codes = try Self.followed([], closed: ("2025-06-01", outcome))
      #expect(codes[.days(.registered)] == code)
    }
  }
}
