import Domain
@testable import Obligations
import Testing

struct RecurringTests {
  @Test func `each completion starts the next instance`() throws {
    let story = Story(
      identity: .unknown,
      milestones: [
        "admission 2026-03-02", "kin-notice-refreshed 2026-04-02",
        "kin-notice-refreshed 2026-05-08",
      ])
    // A month from 2 Mar: Thu 2 Apr; from 2 Apr: Sat 2 May, a holiday until the 5th: Wed 6 May;
    // from 8 May: Mon 8 June.
    #expect(
      try story.told("I11", on: "2026-06-01")
        == "met 2026-04-02, late 2026-05-06, due 2026-06-08")
    #expect(try story.duties("I11", on: "2026-06-01").map(\.instance) == [1, 2, 3])
  }

  @Test func `a plan is owed in 30 days and reviewed every 90`() throws {
    let story = Story(
      milestones: ["counselling-assessment 2026-03-02", "counselling-plan 2026-03-10"])
    // 30 days after 2 Mar: Wed 1 Apr; 90 days after 10 Mar: Mon 8 June.
    #expect(try story.told("C02", on: "2026-03-20") == "met 2026-04-01, not-yet 2026-06-08")
  }

  @Test func `visits of an adult are due at 3, 6, 12, 18 and 24 months after the first`() throws {
    let first = ["return-home 2023-03-01", "visit 2023-03-06"]
    let told = try Story(
      rescued: "2023-02-01",
      milestones: first + [
        "visit 2023-06-06", "visit 2023-09-05", "visit 2024-03-06", "visit 2024-09-06",
        "visit 2025-03-06",
      ]
    ).told("F04", on: "2026-01-05")
    // None of the five days is a day off.
    #expect(
      told == "met 2023-06-06, met 2023-09-06, met 2024-03-06, met 2024-09-06, met 2025-03-06")
  }

  @Test func `a minor is visited monthly at first`() throws {
    let story = Story(
      birth: "2015-06-01", milestones: ["return-home 2026-03-02", "visit 2026-03-09"])
    // A month after 9 March: Thu 9 April.
    #expect(try story.told("F04", on: "2026-03-20") == "not-yet 2026-04-09")
  }

  @Test func `a late visit makes up for the points it has passed`() throws {
    let story = Story(
      rescued: "2023-02-01",
      milestones: ["return-home 2023-03-01", "visit 2023-03-06", "visit 2024-01-10"])
    // Due Tue 6 June 2023; the point at 6 months is passed too; the next is Wed 6 March 2024.
    #expect(try story.told("F04", on: "2024-01-15") == "late 2023-06-06, not-yet 2024-03-06")
    #expect(try story.duties("F04", on: "2024-01-15").map(\.instance) == [1, 3])
  }

  @Test func `a second visit for one point does not meet the next`() throws {
    let story = Story(
      rescued: "2023-02-01",
      milestones: [
        "return-home 2023-03-01", "visit 2023-03-06", "visit 2023-05-08", "visit 2023-05-20",
      ])
    #expect(try story.told("F04", on: "2023-06-20") == "met 2023-06-06, not-yet 2023-09-06")
  }
}
