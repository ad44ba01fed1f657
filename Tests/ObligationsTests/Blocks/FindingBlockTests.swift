import Domain
@testable import Obligations
import Testing

/// Blocks that look at what a milestone found or who agreed to it.
struct FindingBlockTests {
  @Test(arguments: [
    ("fit", Exploitation.child, ""), ("support", .child, ""), ("unfit", .child, "B02"),
    ("fit", .soldByKin, ""), ("support", .soldByKin, ""), ("unfit", .soldByKin, "B02, B03"),
  ])
  func `a child does not return to a family found unfit`(
    finding: String, exploitation: Exploitation, expected: String
  ) throws {
    let story = Story(
      birth: "2016-01-10", exploitation: exploitation,
      milestones: ["guardianship-assessment[finding=\(finding)] 2026-03-20"])
    #expect(try story.blocks("return-home 2026-04-02") == expected)
    #expect(try story.blocks("placement-change@own-family 2026-04-02") == expected)
  }

  @Test func `the last finding counts, and a finding is asked for where kin sold the child`() throws
  {
    var story = Story(
      birth: "2016-01-10", exploitation: .soldByKin,
      milestones: [
        "guardianship-assessment[finding=unfit] 2026-03-20",
        "guardianship-assessment[finding=fit] 2026-03-30",
      ])
    #expect(try story.blocks("return-home 2026-04-02") == "")
    #expect(try story.blocks("return-home 2026-03-29") == "B02, B03")
    story.milestones = ["guardianship-assessment 2026-03-20"]
    #expect(try story.blocks("return-home 2026-04-02") == "B03")
    // Kin who did not sell the child may take the child in.
    #expect(try story.blocks("placement-change@kin 2026-04-02") == "")
    // What was done to the child is not recorded: nobody is taken for a seller.
    story.exploitation = nil
    #expect(try story.blocks("return-home 2026-04-02") == "")
  }

  @Test(arguments: [
    ([], "B06"), (["work-assessment/accepted 2026-03-20"], ""),
    (["work-assessment/denied 2026-03-20"], "B06"),
    (["work-assessment/accepted[able=yes][willing=no] 2026-03-20"], "B06"),
    (["work-assessment[able=yes][willing=yes] 2026-03-20"], ""),
    (["work-assessment[able=yes] 2026-03-20"], "B06"),
    (["work-assessment[able=no][willing=yes] 2026-03-20"], "B06"),
    (["work-assessment/accepted 2026-04-03"], "B06"),
  ])
  func `training is offered to the able and willing`(
    before: [String], expected: String
  ) throws {
    let story = Story(milestones: before)
    #expect(try story.blocks("vocational-training/offered 2026-04-02") == expected)
    #expect(try story.blocks("vocational-training/declined 2026-04-02") == "")
  }

  @Test func `training under sixteen is stopped for the age alone`() throws {
    let story = Story(birth: "2010-04-03")
    #expect(try story.blocks("vocational-training 2026-04-02") == "B05 opens 2026-04-03")
    #expect(try story.blocks("vocational-training 2026-04-03") == "B06")
  }

  @Test(arguments: [
    // Eight on 2 April 2026, or a day later.
    ("2018-04-02", [], "[child-consent=no]", "B08"), ("2018-04-03", [], "[child-consent=no]", ""),
    ("2018-04-02", [], "[child-consent=yes]", ""),
    // Not asked is not consented; a child of seven is not asked.
    ("2018-04-02", [], "", "B08"), ("2018-04-03", [], "", ""),
    ("2018-04-02", ["adoption/requested[child-consent=yes] 2026-03-20"], "", ""),
    // Refused before: a renewed answer is needed.
    ("2018-04-02", ["adoption/declined 2026-03-20"], "", "B08"),
    ("2018-04-02", ["adoption/declined 2026-03-20"], "[child-consent=yes]", ""),
    ("2018-04-02", ["adoption/requested[child-consent=no] 2026-03-20"], "", "B08"),
    // Eighteen on the day: an adult's adoption is not ours to judge.
    ("2008-04-02", [], "[child-consent=no]", ""),
  ])
  func `a child of eight is adopted with the child's consent`(
    birth: String, before: [String], answer: String, expected: String
  ) throws {
    let story = Story(birth: birth, milestones: before)
    #expect(try story.blocks("adoption/completed\(answer) 2026-04-02") == expected)
  }

  @Test(arguments: [
    ("care-arrangement@stay-local[person-consent=yes] 2026-04-02", "B11"),
    ("care-arrangement@stay-local[person-consent=yes][away-from-buyer=no] 2026-04-02", "B11"),
    ("care-arrangement@stay-local[person-consent=yes][away-from-buyer=yes] 2026-04-02", "B11"),
    ("care-arrangement@stay-local[person-consent=yes][asked-by=police] 2026-04-02", "B11"),
    (
      "care-arrangement@stay-local[person-consent=yes][away-from-buyer=yes][asked-by=police]"
        + " 2026-04-02",
      ""
    ),
    ("placement-change@stay-local[person-consent=no] 2026-04-02", "B11, B12"),
    ("return-home[person-consent=no] 2026-04-02", "B12"),
    ("return-home[person-consent=yes] 2026-04-02", ""),
    // Where nothing is said of consent, it is pointed out.
    ("return-home 2026-04-02", "B14"), ("care-arrangement@outside-care 2026-04-02", "B14"),
    ("return-home[person-consent=unable] 2026-04-02", ""),
  ])
  func `an adult's own will is asked and kept to`(milestone: String, expected: String) throws {
    #expect(try Story().blocks(milestone) == expected)
  }

  @Test(arguments: [
    ("2025-04-01", ""), ("2025-04-02", ""), ("2025-04-03", "B13"), (nil, "B13"),
  ])
  func `a case is assessed for closing after a year at home`(
    returned: String?, expected: String
  ) throws {
    let story = Story(
      rescued: "2025-03-02", milestones: returned.map { ["return-home \($0)"] } ?? [])
    #expect(try story.blocks("closing-assessment 2026-04-02") == expected)
  }

  @Test func `every block says what it is, and default grades only warn`() throws {
    for block in try Shipped.pack().blocks {
      #expect(!block.title.zh.isEmpty && !block.title.en.isEmpty && !block.basis.zh.isEmpty)
      #expect(block.force == .warn || !block.evidence.isToConfirm, "\(block.id)")
    }
  }
}
