import Domain
import Ledger
import Testing

@testable import Casebook

/// What holds personal data can be kept beside a milestone, for those alone who may see identities.
struct SealedDetailsTests {
  private let devices: Devices
  private let session: Session
  private let number: CaseNumber
  private let details = MilestoneDetails(
    provider: "县医院", reference: "张三转介单", note: "母亲来电13800138000")

  init() throws {
    devices = try Devices()
    session = devices.first
    number = try session.openCase(Sample.facts, now: Sample.now)
  }

  @Test func `sealed fields go to the identity scope, the others to the care scope`() throws {
    let entry = try session.log(
      Sample.visit(), details: details, sealing: [.note, .reference], in: number, now: Sample.now)
    #expect(
      try session.careNotes(of: number).details == [entry: MilestoneDetails(provider: "县医院")])
    #expect(
      try session.identityNotes(of: number).details
        == [entry: MilestoneDetails(reference: details.reference, note: details.note)])
    #expect(try session.identity(of: number) == nil)
    #expect(try session.problems() == [])
    #expect(try session.contents() == session.storedContents())
  }

  @Test func `a field that is not sealed is refused beside one that is`() throws {
    let count = try session.entryCount()
    #expect {
      try session.log(
        Sample.visit(), details: details, sealing: [.reference], in: number, now: Sample.now)
    } throws: { error in
      guard case CasebookError.personalData(let refused) = error else { return false }
      return refused.map(\.field) == [.note]
    }
    #expect(try session.entryCount() == count)
  }

  @Test func `everything that is refused is named at once`() throws {
    #expect {
      try session.log(
        Sample.visit(), details: details, overriding: ["sample-block"],
        because: "见13900139000", in: number, now: Sample.now)
    } throws: { error in
      guard case CasebookError.personalData(let refused) = error else { return false }
      return refused.map(\.field) == [.reference, .note, .reason]
    }
  }

  @Test func `an undo takes the milestone back, not what is sealed beside it`() throws {
    for sealed in [[], [TextField.note, .reference]] {
      let details = sealed.isEmpty ? MilestoneDetails(note: "情况平稳") : details
      let entry = try session.log(
        Sample.visit(), details: details, sealing: Set(sealed), in: number, now: Sample.now)
      #expect(try session.undo(nil, reason: "重复", now: Sample.now) == entry)
    }
    #expect(try session.state(of: number).milestones.isEmpty)
  }

  @Test func `a visit and a dedicated file seal what they are told to`() throws {
    let note = MilestoneDetails(note: details.note)
    let visit = try session.logVisit(
      Sample.visit(), details: note, sealing: [.note], raising: [Sample.hardship], in: number,
      now: Sample.now)
    let file = try session.openFile(
      of: number, on: EventDate(Sample.day(2)), by: .policeStation,
      details: MilestoneDetails(reference: details.reference), sealing: [.reference],
      now: Sample.now)
    #expect(visit.count == 2)
    #expect(
      try session.identityNotes(of: number).details
        == [visit[0]: note, file: MilestoneDetails(reference: details.reference)])
    #expect(try session.careNotes(of: number).details.isEmpty)
    #expect(try session.state(of: number).milestones.count == 3)
  }
}
