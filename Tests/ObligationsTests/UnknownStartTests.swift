import Domain
@testable import Obligations
import Testing

struct UnknownStartTests {
  @Test func `a duty done without a recorded start cannot be judged`() throws {
    let story = Story(identity: .unknown, milestones: ["kin-notice 2026-03-03"])
    let duty = try #require(try story.duties("I02", on: "2026-03-10").first)
    #expect(duty.status == .unknown)
    #expect(duty.start == nil && duty.due == nil && duty.margin == nil)
    #expect(duty.flags.contains(.startMissing))
  }

  @Test func `a duty whose trigger has not happened is not listed`() throws {
    #expect(try Story(identity: .unknown).told("I02", on: "2026-03-10") == "")
  }

  @Test func `leaving home without an admission says nothing of a stay`() throws {
    #expect(try Story(milestones: ["return-home 2026-03-10"]).told("L01", on: "2026-04-01") == "")
  }

  @Test(arguments: [
    // Rescued in March 2026: seven days end between Mon 9 March (after 1 or 2 March)
    // and Tue 7 April (after 31 March).
    (nil, "2026-03-05", "due 2026-03-09"), (nil, "2026-03-20", "unknown 2026-03-09"),
    (nil, "2026-04-08", "overdue 2026-03-09"),
    ("medical-care 2026-03-09", "2026-05-01", "met 2026-03-09"),
    ("medical-care 2026-03-10", "2026-05-01", "unknown 2026-03-09"),
    ("medical-care 2026-04-08", "2026-05-01", "late 2026-03-09"),
  ])
  func `a month alone is judged where every day of it gives the same answer`(
    care: String?, now: String, expected: String
  ) throws {
    let story = Story(rescued: "2026-03", milestones: care.map { [$0] } ?? [])
    #expect(try story.told("M01", on: now) == expected)
    let duty = try #require(try story.duties("M01", on: now).first)
    #expect(duty.flags.contains(.startImprecise))
  }

  @Test func `a month of completion that straddles the end is not judged`() throws {
    let story = Story(milestones: ["medical-care 2026-03"])
    let duty = try #require(try story.duties("M01", on: "2026-05-01").first)
    #expect(duty.status == .unknown)
    #expect(duty.flags.contains(.completionImprecise))
  }

  @Test func `an estimated birthday that may have passed starts nothing for sure`() throws {
    // Aged 15 at rescue: sixteen between 3 March 2026 and 2 March 2027.
    let story = Story(ages: 15...15, milestones: ["care-arrangement 2026-03-02"])
    #expect(try story.told("V01", on: "2026-03-02") == "")
    #expect(try story.duties("V01", on: "2026-08-03").first?.status == .unknown)
  }
}
