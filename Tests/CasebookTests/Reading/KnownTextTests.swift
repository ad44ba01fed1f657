import Domain
import Ledger
import Redaction
import Testing

@testable import Casebook

/// Texts were checked by what the casebook knew when they were typed; later it may know more.
@Suite struct `Texts on record` {
  private static let place = "福来居"
  private static let employer = Identity(lines: [.init(kind: .employer, value: place)])

  @Test func `that name what another copy brings are told by case, entry and field`() throws {
    let devices = try Devices(2)
    let (first, second) = (devices.first, devices.sessions[1])
    let number = try first.openCase(Sample.facts, now: Sample.now)
    _ = try second.merge(first)
    let entry = try first.log(
      Sample.visit(), details: MilestoneDetails(provider: Self.place, note: "到\(Self.place)家访"),
      in: number, now: Sample.now)
    _ = try first.undo(entry, reason: "与\(Self.place)无关", now: Sample.now)
    let again = try first.log(
      Sample.visit(2), details: MilestoneDetails(provider: Self.place), in: number,
      now: Sample.now)
    try second.setIdentity(of: number, Self.employer, now: Sample.now)
    #expect(try first.knownTexts(of: [number]).isEmpty, "nobody knew it")
    let merged = try first.merge(second)
    #expect(merged.numbers == [number])
    let found = try first.knownTexts(of: merged.numbers)
    #expect(found.map(\.field).sorted { $0.rawValue < $1.rawValue } == [.provider, .reason])
    #expect(found.allSatisfy { $0.number == number && $0.kinds == [.institution] })
    #expect(found.first { $0.field == .provider }?.entry == again, "the entry to be corrected")
    _ = try first.undo(again, reason: "改写", now: Sample.now)
    #expect(try first.knownTexts(of: [number]).map(\.field) == [.reason])
  }

  @Test func `of other cases are held against the identities of all`() throws {
    let devices = try Devices()
    let session = devices.first
    let numbers = try (0..<3).map { _ in try session.openCase(Sample.facts, now: Sample.now) }
    _ = try session.log(
      Sample.visit(), details: MilestoneDetails(note: "与\(Self.place)联系"), in: numbers[0],
      now: Sample.now)
    try session.setIdentity(of: numbers[1], Self.employer, now: Sample.now)
    #expect(try session.knownTexts(of: Set(numbers)).map(\.number) == [numbers[0]])
    #expect(try session.knownTexts(of: [numbers[1], numbers[2]]).isEmpty)
  }
}
