import Domain
import Testing

@testable import Disclosure

@Suite struct FactsTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func state(_ milestones: [(Milestone, recorded: Day)]) throws -> CaseState {
    let facts = CaseFacts(
      sex: .unknown, birth: .aged(15...17, at: try day("2026-08-03")),
      rescued: EventDate(try day("2026-08-03")), area: try #require(AreaCode("510104")),
      identity: .known, exploitation: .soldByKin)
    let logged = milestones.enumerated().map { index, item in
      LoggedMilestone(
        entry: EntryID(Bits128(high: 0, low: UInt64(index))), milestone: item.0,
        recorded: Moment(item.recorded, minute: 540), isAmended: false)
    }
    return CaseState(
      number: CaseNumber(random: 7), facts: facts, milestones: logged, closing: nil, conflicts: [])
  }

  @Test func `a case is counted once, with coarse values as of the cut-off`() throws {
    let cutOff = try Self.day("2026-10-15")
    let state = try Self.state([
      (
        Milestone(
          kind: .placementChange, date: EventDate(try Self.day("2026-08-10")),
          placement: .childWelfare), try Self.day("2026-09-20")
      ),
      (
        Milestone(kind: .hukouRegistered, date: EventDate(try Self.day("2026-10-20"))),
        try Self.day("2026-10-21")
      ),
    ])
    let facts = Facts(of: state, duties: [], period: .quarter(year: 2026, 3), cutOff: cutOff)
    let person = try #require(facts.person)
    #expect(person[.sex] == "male-or-unrecorded")
    #expect(person[.ageBand] == "14-17")
    #expect(person[.ageGroup] == "0-17")
    #expect(person[.exploitation] == "children")
    #expect(person[.placement] == "institution")
    #expect(person[.reached(.placement)] == "yes")
    #expect(person[.reached(.hukou)] == "no")
    #expect((facts.timelyEntries, facts.lateEntries) == (0, 1))
    #expect(Set(person.keys) == Set(Attribute.ofPersons))
    let other = Facts(of: state, duties: [], period: .quarter(year: 2026, 2), cutOff: cutOff)
    #expect(other.person == nil)
  }

  @Test func `duties count in the period in which they fell due, by the cut-off`() throws {
    let duties = [
      Duty(rule: "F01", departments: [], status: .met, due: try Self.day("2026-08-20")),
      Duty(rule: "F03", departments: [], status: .overdue, due: try Self.day("2026-06-30")),
      Duty(rule: "F04", departments: [], status: .notYet, due: try Self.day("2026-09-30")),
      Duty(rule: "H03", departments: [], status: .failed, due: try Self.day("2026-09-20")),
      Duty(rule: "C01", departments: [], status: .unknown, due: nil),
    ]
    let facts = Facts(
      of: try Self.state([]), duties: duties, period: .quarter(year: 2026, 3),
      cutOff: try Self.day("2026-09-15"))
    #expect(facts.duties == [.init(rule: "F01", status: .met)])
    #expect(facts.unknownStarts == ["C01"])
  }
}
