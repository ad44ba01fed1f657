import Testing

@testable import Domain

struct CaseFoldTests {
  @Test func `there is no case without a standing opening`() throws {
    var log = Log()
    #expect(log.state == nil)
    log.write(.milestoneLogged(try Log.milestone()))
    #expect(log.state == nil)
    let opening = log.write(.caseOpened(try Log.facts()))
    #expect(log.state?.milestones.count == 1)
    log.write(.entryVoided(opening, in: .progress, reason: "r"))
    #expect(log.state == nil)
  }

  @Test func `milestones stand in the order of their dates`() throws {
    var log = try Log.opened()
    for text in ["2026-03-01", "2026-02", "2026-01-15", "2026-02-28T10:00"] {
      log.write(.milestoneLogged(try Log.milestone(on: text)))
    }
    let dates = try #require(log.state).milestones.map(\.milestone.date.description)
    #expect(dates == ["2026-01-15", "2026-02-28T10:00", "2026-02", "2026-03-01"])
    #expect(log.state?.number == Log.number)
  }

  @Test func `a month and its last day stand in the order of their entries`() throws {
    var log = try Log.opened()
    let texts = (0..<24).map { $0 % 2 == 0 ? "2026-02" : "2026-02-28" }
    for text in texts { log.write(.milestoneLogged(try Log.milestone(on: text))) }
    let dates = try #require(log.state).milestones.map(\.milestone.date.description)
    #expect(dates == texts)
  }

  @Test func `a correction changes what it names and nothing else`() throws {
    var log = try Log.opened()
    let first = log.write(.milestoneLogged(try Log.milestone(.kinNotice)))
    log.write(.milestoneLogged(try Log.milestone(.visit)))
    let date = try #require(EventDate("2026-01-20"))
    log.write(.milestoneAmended(first, MilestoneChange(date: date, step: .started), reason: "r"))
    let milestones = try #require(log.state).milestones
    #expect(milestones.map(\.milestone.kind) == [.kinNotice, .visit])
    #expect(milestones[0].milestone.date == date && milestones[0].milestone.step == .started)
    #expect(milestones[0].entry == first && milestones.map(\.isAmended) == [true, false])
    #expect(milestones[0].recorded == log.entries[1].recorded)
  }

  @Test func `the later of two corrections stands, and taking it back brings back the earlier`()
    throws
  {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    log.write(.milestoneAmended(visit, MilestoneChange(step: .started), reason: "r"))
    let second = log.write(
      .milestoneAmended(visit, MilestoneChange(step: .completed), reason: "r"))
    #expect(log.state?.milestones.first?.milestone.step == .completed)
    log.write(.entryVoided(second, in: .progress, reason: "r"))
    #expect(log.state?.milestones.first?.milestone.step == .started)
  }

  @Test func `undo can be undone, any number of times`() throws {
    var log = try Log.opened()
    var target = log.write(.milestoneLogged(try Log.milestone()))
    for round in 1...6 {
      target = log.write(.entryVoided(target, in: .progress, reason: "r"))
      #expect(log.state?.milestones.count == (round.isMultiple(of: 2) ? 1 : 0))
    }
  }

  @Test func `a correction of what was taken back does nothing`() throws {
    var log = try Log.opened()
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    log.write(.entryVoided(visit, in: .progress, reason: "r"))
    log.write(.milestoneAmended(visit, MilestoneChange(step: .started), reason: "r"))
    #expect(log.state?.milestones.isEmpty == true)
  }

  @Test func `a look at an identity and the reason to go past a block are never taken back`() throws
  {
    var log = try Log.opened()
    let look = log.write(.identityRevealed(reason: "r"))
    log.write(.entryVoided(look, in: .progress, reason: "r"))
    let visit = log.write(.milestoneLogged(try Log.milestone()))
    let override = BlockOverride(milestone: visit, block: "B01", reason: "r")
    let written = log.write(.blockOverridden(override))
    log.write(.entryVoided(written, in: .progress, reason: "r"))
    #expect(log.state?.annotations.reveals.count == 1)
    #expect(log.state?.annotations.overrides == [override])
  }

  @Test func `facts change one by one`() throws {
    var log = try Log.opened()
    var change = FactsChange()
    change.area = AreaCode("513401")
    log.write(.factsSet(change))
    var later = FactsChange()
    later.identity = .known
    let entry = log.write(.factsSet(later))
    let facts = try #require(log.state).facts
    #expect(facts.area.description == "513401" && facts.identity == .known)
    #expect(facts.sex == .female)
    log.write(.entryVoided(entry, in: .progress, reason: "r"))
    #expect(log.state?.facts.identity == .unknown)
    #expect(FactsChange().isEmpty && !change.isEmpty)
  }

  @Test func `a case is open until it is closed and again when reopened`() throws {
    var log = try Log.opened()
    #expect(log.state?.isOpen == true)
    let date = try #require(Day("2026-06-01"))
    let closing = Closing(date: date, reason: .stable, outcome: .reunited)
    let entry = log.write(.caseClosed(closing))
    #expect(log.state?.closing == closing)
    let reopening = log.write(.caseReopened(date, reason: "r"))
    #expect(log.state?.isOpen == true)
    log.write(.entryVoided(reopening, in: .progress, reason: "r"))
    #expect(log.state?.closing == closing)
    log.write(.entryVoided(entry, in: .progress, reason: "r"))
    #expect(log.state?.isOpen == true)
  }

  @Test func `contents know their scope and their target`() throws {
    let entry = EntryID(Bits128(high: 1, low: 1))
    let amended = Content.milestoneAmended(entry, MilestoneChange(), reason: "r")
    #expect(amended.target == entry && amended.scope == .progress)
    #expect(Content.entryVoided(entry, in: .care, reason: "r").scope == .care)
    #expect(Content.detailsNoted(entry, MilestoneDetails()).scope == .care)
    #expect(Content.identitySet(Identity(lines: [])).scope == .identity)
    #expect(Content.milestoneLogged(try Log.milestone()).target == nil)
  }
}
