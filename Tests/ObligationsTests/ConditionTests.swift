import Domain
@testable import Obligations
import Testing

struct ConditionTests {
  @Test(arguments: [
    // Rescued on 2 March 2026: eighteen that day is no minor, eighteen the day after is one.
    ("2008-03-02", ""), ("2008-03-03", "not-yet"),
    // 29 February 2008: eighteen on 1 March 2026.
    ("2008-02-29", ""),
  ])
  func `eighteen is reached on the birthday`(birth: String, expected: String) throws {
    #expect(try Story(birth: birth).told("R07", on: "2026-03-02") == expected)
  }

  @Test(arguments: [
    // Settled in kin's home on 2 March: 30 days later is Wed 1 April.
    ("2010-03-02", "2026-03-10", "not-yet 2026-04-01"),
    // Sixteen on 10 March: 30 days later is Thu 9 April; before, nothing is owed.
    ("2010-03-10", "2026-03-09", ""), ("2010-03-10", "2026-03-10", "not-yet 2026-04-09"),
  ])
  func `work is assessed from the sixteenth birthday`(
    birth: String, now: String, expected: String
  ) throws {
    let story = Story(birth: birth, milestones: ["care-arrangement 2026-03-02"])
    #expect(try story.told("V01", on: now) == expected)
  }

  @Test(arguments: [
    (6...15, "not-yet 2026-04-01"), (3...4, ""), (17...20, ""), (14...17, "unknown 2026-04-01"),
  ])
  func `an estimated age that straddles a band is not judged`(
    ages: ClosedRange<Int>, expected: String
  ) throws {
    let story = Story(ages: ages, milestones: ["return-home 2026-03-02"])
    #expect(try story.told("E02", on: "2026-03-10") == expected)
  }

  @Test(arguments: [
    // Fourteen on 2 March 2026 is no longer under 14; born a day later, still is.
    ("2012-03-02", ""), ("2012-03-03", "due 2026-03-09"),
  ])
  func `under fourteen ends on the birthday`(birth: String, expected: String) throws {
    let engine = try SmallPack.engine(applies: "under 14")
    #expect(try Story(birth: birth).told("X1", on: "2026-03-03", by: engine) == expected)
  }

  @Test(arguments: [
    ("disabled", Disability.visual, "due 2026-03-09"), ("disabled", Disability.none, ""),
    ("disabled", nil, "unknown 2026-03-09"),
    ("disability psychosocial", .psychosocial, "due 2026-03-09"),
    ("disability psychosocial", .multiple, "unknown 2026-03-09"),
    ("not disabled", nil, "unknown 2026-03-09"), ("not disabled", .visual, ""),
    ("disabled and minor", nil, ""), ("disabled or adult", nil, "due 2026-03-09"),
    ("exploitation woman", nil, "due 2026-03-09"), ("exploitation child", nil, ""),
    ("placement kin|foster", nil, "unknown 2026-03-09"),
  ])
  func `what is not recorded is unknown, unless it does not matter`(
    predicate: String, disability: Disability?, expected: String
  ) throws {
    let engine = try SmallPack.engine(applies: predicate)
    let story = Story(disability: disability)
    #expect(try story.told("X1", on: "2026-03-03", by: engine) == expected)
  }

  @Test func `duties of an unknown person stay judged after kin are confirmed`() throws {
    let story = Story(milestones: [
      "admission 2026-03-02T10:00", "kin-notice 2026-03-03T09:00", "kin-confirmed 2026-03-20",
    ])
    #expect(try story.told("I02", on: "2026-04-01") == "met 2026-03-03T10:00")
    // A month from admission lies after the confirmation.
    #expect(try story.told("I11", on: "2026-04-20") == "")
  }

  @Test func `a person known all along is not searched for`() throws {
    let story = Story(milestones: ["admission 2026-03-02", "kin-confirmed 2026-03-20"])
    #expect(try story.told("I02", on: "2026-04-01") == "")
  }

  @Test(arguments: [
    ("..2026-03-01", ""), ("..2026-03-02", "due 2026-03-09"), ("2026-03-03..", ""),
    ("2026-03-02..", "due 2026-03-09"),
  ])
  func `a rule holds for what begins while it is in force`(
    range: String, expected: String
  ) throws {
    let engine = try SmallPack.engine(more: "effective: \(range)")
    #expect(try Story().told("X1", on: "2026-03-03", by: engine) == expected)
  }

  @Test(arguments: [
    // Ten days after Mon 2 Mar is the start; seven more days end on Thu 19 March.
    ("10 days after rescued", "due 2026-03-19", "2026-03-12"),
    ("10 days after rescued", "", "2026-03-11"),
    ("admission or rescued", "due 2026-03-09", "2026-03-05"),
    // Admitted on Wed 4 March: Wed 11 March.
    ("admission and rescued", "due 2026-03-11", "2026-03-05"),
  ])
  func `starts can be put off and joined`(
    from: String, expected: String, now: String
  ) throws {
    let engine = try SmallPack.engine(from: from)
    let story = Story(milestones: ["admission 2026-03-04"])
    #expect(try story.told("X1", on: now, by: engine) == expected)
  }
}
