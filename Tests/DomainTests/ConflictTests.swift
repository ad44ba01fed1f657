import Testing

@testable import Domain

struct ConflictTests {
  @Test func `two blind corrections of one milestone conflict, and the later stands`() throws {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    let first = log.write(
      .milestoneAmended(visit, MilestoneChange(step: .started), reason: "r"), by: 2)
    let second = log.write(
      .milestoneAmended(visit, MilestoneChange(step: .completed), reason: "r"), by: 3,
      blindAfter: 1)
    let state = try #require(log.state)
    #expect(state.conflicts == [Conflict(earlier: first, later: second)])
    #expect(state.milestones.first?.milestone.step == .completed)
  }

  @Test func `a conflict is settled by whoever knows both`() throws {
    var log = try conflicted()
    let visit = log.entries[1].entry
    log.write(
      .milestoneAmended(visit, MilestoneChange(step: .pending), reason: "r"), by: 2,
      blindAfter: 2)
    #expect(log.state?.conflicts.isEmpty == false)
    log.write(.milestoneAmended(visit, MilestoneChange(step: .accepted), reason: "r"))
    #expect(log.state?.conflicts.isEmpty == true)
    #expect(log.state?.milestones.first?.milestone.step == .accepted)
  }

  @Test func `a conflict ends when one side is taken back`() throws {
    var log = try conflicted()
    log.write(.entryVoided(log.entries[3].entry, in: .progress, reason: "r"))
    #expect(log.state?.conflicts.isEmpty == true)
    #expect(log.state?.milestones.first?.milestone.step == .started)
  }

  @Test func `one after the other is no conflict`() throws {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    for (chain, step) in [(2, Step.started), (3, .completed)] {
      log.write(.milestoneAmended(visit, MilestoneChange(step: step), reason: "r"), by: chain)
    }
    #expect(log.state?.conflicts.isEmpty == true)
  }

  @Test func `the same blind correction twice is no conflict`() throws {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    for chain in [2, 3] {
      log.write(
        .milestoneAmended(visit, MilestoneChange(step: .started), reason: "r"), by: chain,
        blindAfter: 1)
    }
    #expect(log.state?.conflicts.isEmpty == true)
  }

  @Test func `two blind takings back agree, a correction and a taking back do not`() throws {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    log.write(.entryVoided(visit, in: .progress, reason: "r"), by: 2, blindAfter: 1)
    log.write(.entryVoided(visit, in: .progress, reason: "other"), by: 3, blindAfter: 1)
    #expect(log.state?.conflicts.isEmpty == true)
    log.write(
      .milestoneAmended(visit, MilestoneChange(step: .started), reason: "r"), by: 4,
      blindAfter: 1)
    #expect(log.state?.conflicts.count == 2)
  }

  @Test func `blind changes conflict only where they set the same fact`() throws {
    var log = try Log.opened()
    var sex = FactsChange()
    sex.sex = .male
    var disability = FactsChange()
    disability.disability = .hearing
    log.write(.factsSet(sex), by: 2, blindAfter: 0)
    log.write(.factsSet(disability), by: 3, blindAfter: 0)
    #expect(log.state?.conflicts.isEmpty == true)
    sex.sex = .unknown
    log.write(.factsSet(sex), by: 4, blindAfter: 0)
    #expect(log.state?.conflicts.count == 1)
    #expect(log.state?.facts.sex == .unknown && log.state?.facts.disability == .hearing)
  }

  @Test func `blind changes that say the same of a fact agree, whatever else they set`() throws {
    var log = try Log.opened()
    var change = FactsChange()
    change.sex = .male
    log.write(.factsSet(change), by: 2, blindAfter: 0)
    change.disability = .hearing
    log.write(.factsSet(change), by: 3, blindAfter: 0)
    #expect(log.state?.conflicts.isEmpty == true)
  }

  @Test func `a conflict over two facts is settled only when both are decided`() throws {
    var log = try Log.opened()
    for (chain, sex, disability) in [
      (2, Sex.male, Disability.hearing), (3, .unknown, .visual),
    ] {
      var change = FactsChange()
      change.sex = sex
      change.disability = disability
      log.write(.factsSet(change), by: chain, blindAfter: 0)
    }
    #expect(log.state?.conflicts.count == 1)
    var decision = FactsChange()
    decision.sex = .male
    log.write(.factsSet(decision))
    #expect(log.state?.conflicts.count == 1)
    decision = FactsChange()
    decision.disability = .hearing
    log.write(.factsSet(decision))
    #expect(log.state?.conflicts.isEmpty == true)
  }

  @Test func `blind closings that differ conflict`() throws {
    var log = try Log.opened()
    let day = try #require(Day("2026-06-01"))
    log.write(.caseClosed(Closing(date: day, reason: .stable)), by: 2, blindAfter: 0)
    log.write(.caseClosed(Closing(date: day, reason: .moved)), by: 3, blindAfter: 0)
    #expect(log.state?.conflicts.count == 1)
    #expect(log.state?.closing?.reason == .moved)
  }

  @Test func `of two blind openings the later stands and the conflict is shown`() throws {
    var log = Log()
    log.write(.caseOpened(try Log.facts(area: "510104")), by: 1)
    log.write(.caseOpened(try Log.facts(area: "513401")), by: 2, blindAfter: -1)
    let state = try #require(log.state)
    #expect(state.conflicts.count == 1)
    #expect(state.facts.area.description == "513401")
    log.write(.entryVoided(log.entries[1].entry, in: .progress, reason: "r"), by: 1)
    #expect(log.state?.conflicts.isEmpty == true)
    #expect(log.state?.facts.area.description == "510104")
  }

  /// An opening, a visit, and two blind corrections of it by members 2 and 3.
  private func conflicted() throws -> Log {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    for (chain, step) in [(2, Step.started), (3, .completed)] {
      log.write(
        .milestoneAmended(visit, MilestoneChange(step: step), reason: "r"), by: chain,
        blindAfter: 1)
    }
    return log
  }
}
