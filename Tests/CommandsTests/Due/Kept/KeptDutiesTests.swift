import Domain
import Foundation
import Obligations
import Testing
import Vault

@testable import Commands

@Suite struct `Duties kept for a day` {
  private static let days = [
    Day(year: 2026, month: 6, day: 30), Day(year: 2026, month: 3, day: 1),
    Day(year: 2025, month: 12, day: 31),
  ].compactMap(\.self)
  private static let minutes = [0, 1, 539, 540, 720, 1_020, 1_438, 1_439]

  @Test(arguments: days) func `are those of every other minute of the day`(day: Day) throws {
    let engine = try Self.engine()
    var random = SeededGenerator(seed: UInt64(day.number))
    var (kept, turning, shown) = (0, 0, 0)
    for _ in 0..<400 {
      let state = try RandomCase.state(around: day, &random)
      let minute = try #require(Self.minutes.randomElement(using: &random))
      let first = DueSelection(
        engine: engine, within: 7, at: Moment(day, minute: minute), today: day)
      let judged = first.judge(state)
      guard judged.isSteady else {
        turning += 1
        continue
      }
      kept += 1
      let bytes = KeptDuties(heads: [], cases: [judged]).encoded(judgedBy: basis, first)
      for minute in Self.minutes {
        let later = DueSelection(
          engine: engine, within: 7, at: Moment(day, minute: minute), today: day)
        let read = try #require(try KeptDuties(decoding: bytes, judgedBy: basis, later))
        let now = later.judge(state)
        #expect(now.isSteady)
        #expect(read.cases.map(\.number) == [state.number])
        #expect(read.cases[0].duties.map(Told.init) == now.duties.map(Told.init))
        shown += now.duties.count
      }
    }
    #expect(kept > 150 && turning > 60 && shown > 2_000, "\(kept) \(turning) \(shown)")
  }

  @Test func `are none where something else judged them, and damaged bytes are told`() throws {
    let day = Self.days[0]
    var random = SeededGenerator(seed: 7)
    let selection = DueSelection(
      engine: try Self.engine(), within: 7, at: Moment(day, minute: 600), today: day)
    let cases = try (0..<20).map { _ in try RandomCase.state(around: day, &random) }
      .map(selection.judge)
    let bytes = KeptDuties(heads: [], cases: cases).encoded(judgedBy: basis, selection)
    let other = Digest32(hashing: [2])
    #expect(try KeptDuties(decoding: bytes, judgedBy: other, selection) == nil)
    for count in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(throws: (any Error).self, "\(count) bytes") {
        try KeptDuties(decoding: Array(bytes[..<count]), judgedBy: basis, selection)
      }
    }
  }

  private let basis = Digest32(hashing: [1])

  private static func engine() throws -> ObligationEngine {
    ObligationEngine(
      pack: try ProtocolPack(yaml: resource("protocol.yaml")),
      calendar: try WorkdayCalendar(csv: resource("workdays.csv")))
  }

  private static func resource(_ name: String) throws -> String {
    try String(
      contentsOfFile: "\(Desk.programFolder)/guitu_Obligations.resources/Resources/\(name)",
      encoding: .utf8)
  }
}

/// What a list tells of a duty.
private struct Told: Equatable {
  let number: CaseNumber?
  let obligation: Obligation
  let missing: [FactAsked]
  let order: Int

  init(_ duty: DueDuty) {
    number = duty.number
    obligation = duty.obligation
    missing = duty.missing
    order = duty.order
  }
}
