import Domain
import Ledger
import Redaction
import Testing

@testable import Casebook

/// Personal data beside coded values is refused, and then nothing of the record is written.
struct TextCheckTests {
  private static let personal = [
    "请联系10000001234", "回拨电话13800138000", "欧阳试名今日到访", "歐陽試名到访", "见990000200003140017",
    "司马试母来电", "外号测试别名", "１３８００１３８０００",
  ]

  @Test(arguments: personal)
  func `a text that gives the person away is refused in every field`(text: String) throws {
    let (devices, number) = try caseWithIdentity()
    let session = devices.first
    let entry = try session.log(Sample.visit(), in: number, now: Sample.now)
    try session.close(
      number, Closing(date: Sample.day(3), reason: .stable), now: Sample.now)
    let count = try session.entryCount()
    for details in [
      MilestoneDetails(provider: text), MilestoneDetails(reference: text),
      MilestoneDetails(note: text),
    ] {
      expectRefused(details.provider != nil ? .provider : details.note != nil ? .note : .reference)
      {
        _ = try session.log(Sample.visit(2), details: details, in: number, now: Sample.now)
      }
    }
    expectRefused(.reason) {
      try session.amend(
        entry, MilestoneChange(step: .completed), reason: text, now: Sample.now)
    }
    expectRefused(.reason) { _ = try session.undo(entry, reason: text, now: Sample.now) }
    expectRefused(.reason) {
      try session.reopen(number, on: Sample.day(4), reason: text, now: Sample.now)
    }
    #expect(try session.entryCount() == count)
  }

  @Test func `a number is refused where nobody is known yet, too`() throws {
    let devices = try Devices()
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    let count = try devices.first.entryCount()
    expectRefused(.note) {
      _ = try devices.first.log(
        Sample.visit(), details: MilestoneDetails(note: "电话13800138000"), in: number,
        now: Sample.now)
    }
    expectRefused(.assessment) {
      _ = try devices.first.openCase(
        Sample.facts, assessment: "联系13800138000", now: Sample.now)
    }
    #expect(try devices.first.entryCount() == count)
  }

  @Test func `a date passes in a note and a reason, and not in a value that may leave`() throws {
    let (devices, number) = try caseWithIdentity()
    let details = MilestoneDetails(note: "2018年3月14日已家访,下次2018-04-02")
    let entry = try devices.first.log(
      Sample.visit(), details: details, in: number, now: Sample.now)
    #expect(try devices.first.careNotes(of: number).details == [entry: details])
    try devices.first.amend(
      entry, MilestoneChange(step: .completed), reason: "日期应为2018-03-14", now: Sample.now)
    expectRefused(.reference) {
      _ = try devices.first.log(
        Sample.visit(), details: MilestoneDetails(reference: "2018年3月14日"), in: number,
        now: Sample.now)
    }
  }

  @Test(arguments: [
    ("", CodedValueError.empty), ("  ", .empty), ("两行\n文字", .notOneLine),
    (String(repeating: "文", count: 61), .tooLong(limit: 60)),
  ])
  func `a short value that does not fit is refused with the reason`(
    text: String, reason: CodedValueError
  ) throws {
    let (devices, number) = try caseWithIdentity()
    let count = try devices.first.entryCount()
    #expect {
      _ = try devices.first.log(
        Sample.visit(), details: MilestoneDetails(provider: text), in: number, now: Sample.now)
    } throws: { error in
      if case CasebookError.unfitText(.provider, reason) = error { true } else { false }
    }
    #expect(try devices.first.entryCount() == count)
  }

  private func caseWithIdentity() throws -> (Devices, CaseNumber) {
    let devices = try Devices()
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    try devices.first.setIdentity(of: number, Sample.identity, now: Sample.now)
    return (devices, number)
  }

  private func expectRefused(_ field: TextField, _ body: () throws -> Void) {
    #expect("\(field)") {
      try body()
    } throws: { error in
      guard case CasebookError.personalData(let refused) = error else { return false }
      return refused.map(\.field) == [field] && !refused[0].findings.isEmpty
    }
  }
}
