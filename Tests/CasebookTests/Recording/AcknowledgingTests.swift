import Domain
import Ledger
import Redaction
import Testing

@testable import Casebook

/// A known value that is a word too is acknowledged for the cases that hold it, and can be taken back.
struct AcknowledgingTests {
  private let devices: Devices
  private let session: Session
  private let numbers: [CaseNumber]

  /// Opens three cases; two of them know somebody called 高兴.
  init() throws {
    devices = try Devices(2)
    session = devices.first
    let session = devices.first
    numbers = try (0..<3).map { _ in try session.openCase(Sample.facts, now: Sample.now) }
    for (number, name) in zip(numbers, ["高兴", "欧阳试名", "王高兴"]) {
      try session.setIdentity(
        of: number, Identity(lines: [.init(kind: .name, value: name)]), now: Sample.now)
    }
  }

  @Test func `it holds for every case that knows the value, and no other`() throws {
    let cases = try session.acknowledge(" 高兴 ", now: Sample.now)
    #expect(Set(cases) == [numbers[0], numbers[2]])
    let standing = try session.acknowledgements()
    #expect(Set(standing.map(\.number)) == Set(cases))
    #expect(standing.allSatisfy { $0.kind == .person && $0.acknowledgement.word == "高兴" })
    #expect(standing.allSatisfy { $0.acknowledgement.by == session.member.id })
    #expect(try session.problems() == [])
  }

  @Test
  func `a note that only says the word is kept from then on, and one that names the person is not`()
    throws
  {
    for number in [numbers[0], numbers[2]] { try expectRefused("今天很高兴", in: number) }
    _ = try session.acknowledge("高兴", now: Sample.now)
    for number in [numbers[0], numbers[2]] {
      _ = try session.log(
        Sample.visit(), details: MilestoneDetails(note: "今天很高兴"), in: number, now: Sample.now)
      for note in ["姓名:高兴", "高兴同学", "gao xing", "高 兴", "王高兴到访", "高兴(女,15岁)"] {
        try expectRefused(note, in: number)
      }
    }
  }

  @Test func `a case that comes to hold the value later needs its own`() throws {
    _ = try session.acknowledge("高兴", now: Sample.now)
    try session.setIdentity(
      of: numbers[1], Identity(lines: [.init(kind: .alias, value: "高兴")]), now: Sample.now)
    try expectRefused("今天很高兴", in: numbers[1])
    #expect(try session.acknowledge("高兴", now: Sample.now) == [numbers[1]])
    _ = try session.log(
      Sample.visit(), details: MilestoneDetails(note: "今天很高兴"), in: numbers[1], now: Sample.now)
  }

  @Test func `taken back, it is refused again, also on a copy that learns of it`() throws {
    let cases = try session.acknowledge("高兴", now: Sample.now)
    let other = devices.sessions[1]
    _ = try other.merge(session)
    #expect(try other.acknowledgements().count == 2)
    #expect(
      try session.withdrawAcknowledgement(of: "高兴", reason: "撤回", now: Sample.now) == cases)
    _ = try other.merge(session)
    for session in [session, other] {
      #expect(try session.acknowledgements().isEmpty)
      #expect(try session.problems() == [])
    }
    try expectRefused("今天很高兴", in: numbers[0])
    expectFailure("notAcknowledged") {
      _ = try session.withdrawAcknowledgement(of: "高兴", reason: "撤回", now: Sample.now)
    }
  }

  @Test func `its pinyin that is a word is acknowledged by itself, and taken back by itself`()
    throws
  {
    _ = try session.acknowledge("高兴", now: Sample.now)
    try expectRefused("they say gao xing here", in: numbers[0])
    let cases = try session.acknowledge("gao xing", now: Sample.now)
    #expect(Set(cases) == [numbers[0], numbers[2]])
    _ = try session.log(
      Sample.visit(), details: MilestoneDetails(note: "they say gao xing here"), in: numbers[0],
      now: Sample.now)
    try expectRefused("name: gao xing", in: numbers[0])
    #expect(
      try session.withdrawAcknowledgement(of: "gao xing", reason: "撤回", now: Sample.now) == cases)
    try expectRefused("they say gao xing here", in: numbers[0])
    #expect(try session.acknowledgements().count == 2)
  }

  @Test func `what is no word, what nobody is called, and what was acknowledged is refused`() throws
  {
    expectFailure("notAWord") { _ = try session.acknowledge("欧阳试名", now: Sample.now) }
    expectFailure("notAWord") { _ = try session.acknowledge("", now: Sample.now) }
    expectFailure("unknownValue") { _ = try session.acknowledge("平安", now: Sample.now) }
    _ = try session.acknowledge("高兴", now: Sample.now)
    expectFailure("alreadyAcknowledged") {
      _ = try session.acknowledge("高兴", now: Sample.now)
    }
  }

  @Test func `looking for the holders is on record, whether there are any or not`() throws {
    let count = try session.entryCount()
    expectFailure("unknownValue") { _ = try session.acknowledge("平安", now: Sample.now) }
    #expect(try session.entryCount() == count + 1)
  }

  @Test func `a division is acknowledged by its name`() throws {
    try session.setIdentity(
      of: numbers[1], Identity(lines: [.init(kind: .address, value: "宜宾市长宁县")]),
      now: Sample.now)
    #expect(try session.acknowledge("宜宾市长宁县", now: Sample.now) == [numbers[1]])
  }

  private func expectFailure(_ name: String, _ body: () throws -> Void) {
    #expect { try body() } throws: { $0 is CasebookError && "\($0)" == name }
  }

  private func expectRefused(_ note: String, in number: CaseNumber) throws {
    #expect("a note of \(note.count)") {
      _ = try session.log(
        Sample.visit(), details: MilestoneDetails(note: note), in: number, now: Sample.now)
    } throws: { error in
      if case CasebookError.personalData = error { true } else { false }
    }
  }
}
