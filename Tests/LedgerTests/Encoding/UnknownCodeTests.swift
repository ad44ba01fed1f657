import Domain
import Testing

@testable import Ledger

/// A code of a newer program is an error that names it, and never another value.
struct UnknownCodeTests {
  private static let facts = CaseFacts(
    sex: .female, birth: .aged(9...12, at: Day(number: 20_000)),
    rescued: EventDate(Day(number: 20_001)), area: Divisions.province.code, identity: .known,
    exploitation: Exploitation.allCases[0], disability: .hearing)
  private static let milestone = Milestone(
    kind: .visit, date: EventDate(Day(number: 20_002)), step: .completed, outcome: .reunited,
    placement: Placement.allCases[0], department: Department.allCases[0])

  @Test(arguments: [
    (EntryContent.about(CaseNumber(random: 7), .caseOpened(facts)), codes(of: facts)),
    (.about(CaseNumber(random: 7), .milestoneLogged(milestone)), codes(of: milestone)),
    (
      .about(CaseNumber(random: 7), .caseClosed(Closing(date: Day(number: 1), reason: .moved))),
      ["moved"]
    ),
    (
      .about(
        CaseNumber(random: 7), .identitySet(Identity(lines: [.init(kind: .alias, value: "乙")]))),
      ["alias"]
    ),
    (
      .about(
        CaseNumber(random: 7),
        .entryVoided(EntryID(Bits128(high: 0, low: 1)), in: .care, reason: "r")), ["care"]
    ),
    (.office(.officeSet(Divisions.province.code)), [Divisions.province.code.description]),
  ])
  func `an unknown code is named`(content: EntryContent, codes: [String]) throws {
    let bytes = ContentCodec.encode(content)
    #expect(try ContentCodec.decode(bytes, about: content.number) == content)
    for code in codes {
      let foreign = String(repeating: "z", count: code.utf8.count)
      let changed = try #require(replacing(code, by: foreign, in: bytes), "\(code)")
      #expect(throws: DecodingFailure.unknownCode(foreign)) {
        try ContentCodec.decode(changed, about: content.number)
      }
    }
  }

  @Test func `a day outside the calendar is malformed`() throws {
    for number in [Int.min, -25_568, 84_006, Int.max] {
      var writer = ByteWriter()
      writer.write(number)
      var reader = ByteReader(writer.bytes)
      #expect(throws: DecodingFailure.malformed, "\(number)") { try reader.readDay() }
      for precision in EventDate.Precision.allCases {
        var dated = ByteReader([UInt8(precision.rawValue)] + writer.bytes + [0])
        #expect(throws: DecodingFailure.malformed, "\(number)") { try dated.readDate() }
      }
    }
  }

  private static func codes(of facts: CaseFacts) -> [String] {
    [
      facts.sex.code, facts.area.description, facts.identity.code,
      facts.exploitation?.code ?? "", facts.disability?.code ?? "",
    ]
  }

  private static func codes(of milestone: Milestone) -> [String] {
    [
      milestone.kind.code, milestone.step?.code ?? "", milestone.outcome?.code ?? "",
      milestone.placement?.code ?? "", milestone.department?.code ?? "",
    ]
  }

  /// The bytes with a code replaced where it stands with its length before it.
  private func replacing(_ code: String, by other: String, in bytes: [UInt8]) -> [UInt8]? {
    let sought = [UInt8(code.utf8.count)] + Array(code.utf8)
    for start in 0...bytes.count - sought.count
    where Array(bytes[start..<start + sought.count]) == sought {
      var changed = bytes
      changed.replaceSubrange(start + 1..<start + sought.count, with: Array(other.utf8))
      return changed
    }
    return nil
  }
}
