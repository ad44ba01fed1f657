import Domain
@testable import Obligations
import Testing

/// What stands against a milestone, by the shipped pack.
struct BlockTests {
  @Test(arguments: [
    // Ten years old on 2 April 2026; nothing was assessed.
    ("2016-01-10", [], "return-home 2026-04-02", "B01"),
    ("2016-01-10", [], "departure@own-family 2026-04-02", "B01"),
    ("2016-01-10", [], "placement-change@kin 2026-04-02", "B01"),
    ("2016-01-10", [], "departure 2026-04-02", ""),
    ("2016-01-10", [], "return-home/requested 2026-04-02", ""),
    // Assessed the day before, on the day itself, the day after.
    ("2016-01-10", ["guardianship-assessment 2026-04-01"], "return-home 2026-04-02", ""),
    ("2016-01-10", ["guardianship-assessment 2026-04-02"], "return-home 2026-04-02", ""),
    ("2016-01-10", ["guardianship-assessment 2026-04-03"], "return-home 2026-04-02", "B01"),
    // On one day the minutes tell.
    (
      "2016-01-10", ["guardianship-assessment 2026-04-02T10:01"], "return-home 2026-04-02T10:00",
      "B01"
    ),
    (
      "2016-01-10", ["guardianship-assessment 2026-04-02T10:00"], "return-home 2026-04-02T10:00",
      ""
    ),
    // Some day in April may lie after the second.
    ("2016-01-10", ["guardianship-assessment 2026-04"], "return-home 2026-04-02", "B01?"),
    // Eighteen that day is no minor; eighteen the day after is one.
    ("2008-04-02", [], "return-home 2026-04-02", "B14"),
    ("2008-04-03", [], "return-home 2026-04-02", "B01"),
  ])
  func `a minor returns home after the guardianship assessment`(
    birth: String, before: [String], milestone: String, expected: String
  ) throws {
    let story = Story(birth: birth, milestones: before)
    #expect(try story.blocks(milestone) == expected)
  }

  @Test(arguments: [
    // Sixteen on 2 April 2026, or a day later.
    ("2010-04-02", "employment 2026-04-02", ""),
    ("2010-04-03", "employment 2026-04-02", "B04 opens 2026-04-03"),
    ("2010-04-03", "job-introduction/offered 2026-04-02", "B04 opens 2026-04-03"),
    ("2010-04-03", "public-welfare-post 2026-04-02", "B04 opens 2026-04-03"),
    ("2010-04-03", "career-guidance 2026-04-02", "B05 opens 2026-04-03"),
    ("2010-04-03", "hard-to-employ/requested 2026-04-02", "B05 opens 2026-04-03"),
    ("2010-04-03", "employment/declined 2026-04-02", ""),
    ("2010-04-03", "school-enrolment 2026-04-02", ""),
    // Born on 29 February 2012: sixteen on 29 February 2028, a leap year again.
    ("2012-02-29", "employment 2026-04-02", "B04 opens 2028-02-29"),
  ])
  func `nobody under sixteen is sent to work`(
    birth: String, milestone: String, expected: String
  ) throws {
    #expect(try Story(birth: birth).blocks(milestone) == expected)
  }

  @Test func `an estimated age that straddles sixteen stops until it is surely reached`() throws {
    // Fourteen to eighteen on 2 March 2026: the youngest turns sixteen by 2 March 2028 at the latest.
    let story = Story(ages: 14...18)
    #expect(try story.blocks("employment 2026-04-02") == "B04? opens 2028-03-02")
  }

  @Test(arguments: [
    // Sixty days after Mon 2 March 2026: Fri 1 May, a holiday, so Wed 6 May, which ends at midnight
    // (Civil Code §203): Thu 7 May is the first day on which sixty days are over.
    (["adoption-notice 2026-03-02"], "2026-05-05", "B07 opens 2026-05-07"),
    (["adoption-notice 2026-03-02"], "2026-05-06", "B07 opens 2026-05-07"),
    (["adoption-notice 2026-03-02"], "2026-05-07", ""),
    ([], "2026-05-07", "B07"),
  ])
  func `an adoption waits for the end of the notice`(
    before: [String], date: String, expected: String
  ) throws {
    let story = Story(birth: "2024-06-01", identity: .unknown, milestones: before)
    #expect(try story.blocks("adoption/completed \(date)") == expected)
    #expect(try story.blocks("adoption/requested \(date)") == "")
    var known = story
    known.identity = .known
    #expect(try known.blocks("adoption/completed \(date)") == "")
  }

  @Test(arguments: [
    ([], "B09"), (["dna-request/requested 2026-03-02"], "B09"),
    (["dna-request/pending 2026-03-02"], "B09"), (["dna-request/no-match 2026-03-20"], ""),
    (["dna-request/no-match 2026-04-20"], "B09"),
  ])
  func `an unknown child is registered after the comparison`(
    before: [String], expected: String
  ) throws {
    let story = Story(birth: "2020-06-01", identity: .unknown, milestones: before)
    #expect(try story.blocks("hukou-application/requested 2026-04-02") == expected)
    #expect(try story.blocks("hukou-registered 2026-04-02") == expected)
  }

  @Test func `an adult of unknown identity is registered without a comparison`() throws {
    #expect(try Story(identity: .unknown).blocks("hukou-application/requested 2026-04-02") == "")
  }

  @Test func `a minor in an institution for adults is pointed out as a default to confirm`() throws
  {
    let story = Story(birth: "2012-06-01")
    #expect(try story.blocks("care-arrangement@outside-care 2026-04-02") == "B10")
    let id = try #require(RuleID("B10"))
    let block = try #require(try Shipped.pack().block(id))
    #expect(block.force == .warn && block.evidence.isToConfirm)
  }

  @Test func `what is recorded later than the moment does not count`() throws {
    let story = Story(birth: "2016-01-10", milestones: ["guardianship-assessment 2026-04-01"])
    #expect(try story.blocks("return-home 2026-04-02", on: "2026-03-31") == "B01")
  }

  @Test func `only what rests on law that was read stops`() throws {
    for block in try Shipped.pack().blocks where block.force == .stop {
      #expect(block.evidence == .primary, "\(block.id)")
    }
  }
}
