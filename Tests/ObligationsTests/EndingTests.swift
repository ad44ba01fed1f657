import Domain
@testable import Obligations
import Testing

/// Medical care is due on Mon 9 March 2026, seven days after the rescue.
struct EndingTests {
  @Test(arguments: [
    ("2026-03-08", ""), ("2026-03-09", ""), ("2026-03-10", "overdue 2026-03-09"),
  ])
  func `closing drops what was not overdue and keeps what was`(
    closed: String, expected: String
  ) throws {
    #expect(try Story(closed: closed).told("M01", on: "2026-06-01") == expected)
  }

  @Test func `what was overdue at the closing stays as it was then`() throws {
    let duty = try #require(
      try Story(closed: "2026-03-11").duties("M01", on: "2026-06-01").first)
    #expect(duty.margin == .days(-2))
    #expect(duty.flags.contains(.ended))
  }

  @Test func `what was done stays judged after the closing`() throws {
    let story = Story(closed: "2026-03-05", milestones: ["medical-care 2026-03-04"])
    #expect(try story.told("M01", on: "2026-06-01") == "met 2026-03-09")
  }

  @Test(arguments: ["deceased", "lost-contact", "left", "transferred", "repatriated"])
  func `a person out of reach is owed nothing new`(outcome: String) throws {
    let story = Story(milestones: ["visit 2026-03-04 \(outcome)"])
    #expect(try story.told("M01", on: "2026-06-01") == "")
    #expect(try story.told("R04", on: "2026-06-01") == "overdue 2026-03-02")
  }

  @Test func `a person found again is owed the rest`() throws {
    let story = Story(milestones: [
      "visit 2026-03-04 lost-contact", "visit 2026-03-06 independent",
    ])
    #expect(try story.told("M01", on: "2026-06-01") == "overdue 2026-03-09")
  }

  @Test func `a handover is owed by whoever transfers the person`() throws {
    // Five working days after Wed 4 March: 5, 6, 9, 10, 11.
    let story = Story(milestones: ["departure 2026-03-04 transferred"])
    #expect(try story.told("F02", on: "2026-03-12") == "overdue 2026-03-11")
  }

  @Test func `leaving the station ends the duties of a stay`() throws {
    let stay = Story(identity: .unknown, milestones: ["admission 2026-03-02"])
    var left = stay
    left.milestones.append("departure 2026-03-10")
    #expect(try stay.told("L02", on: "2026-04-01") == "overdue 2026-03-12")
    #expect(try left.told("L02", on: "2026-04-01") == "")
  }

  @Test func `what happens later is not known yet`() throws {
    let story = Story(closed: "2026-03-20", milestones: ["medical-care 2026-03-15"])
    #expect(try story.told("M01", on: "2026-03-10") == "overdue 2026-03-09")
    #expect(try story.told("M01", on: "2026-03-15") == "late 2026-03-09")
  }

  @Test func `a refusal is neither met nor overdue`() throws {
    let story = Story(milestones: ["medical-care/declined 2026-03-03"])
    #expect(try story.told("M01", on: "2026-06-01") == "declined 2026-03-09")
    var accepted = story
    accepted.milestones.append("medical-care 2026-03-05")
    #expect(try accepted.told("M01", on: "2026-06-01") == "met 2026-03-09")
  }
}
