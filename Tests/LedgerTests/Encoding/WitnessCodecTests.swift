import Domain
import Testing

@testable import Ledger

struct WitnessCodecTests {
  @Test func `worlds read as they were written, and not where bytes are missing or left over`()
    throws
  {
    var drawing = Drawing(seed: 73)
    for _ in 0..<60 {
      let witnesses = drawing.witnesses()
      let bytes = WitnessCodec.encode(witnesses)
      #expect(try WitnessCodec.decode(bytes) == witnesses)
      for count in 0..<bytes.count {
        #expect(throws: DecodingFailure.self) { try WitnessCodec.decode(Array(bytes[..<count])) }
      }
      #expect(throws: DecodingFailure.malformed) { try WitnessCodec.decode(bytes + [0]) }
    }
  }

  @Test func `a changed byte gives another value or an error, and never stops the program`()
    throws
  {
    var drawing = Drawing(seed: 74)
    for _ in 0..<20 {
      let witnesses = drawing.witnesses()
      let bytes = WitnessCodec.encode(witnesses)
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 1 << UInt8(drawing.int(0...7))
        let read = Result { try WitnessCodec.decode(changed) }
        if case .success(let other) = read { #expect(other != witnesses) }
      }
    }
  }

  @Test func `no count, place or difference is read that sums could overflow with`() throws {
    let most = WitnessCodec.greatestCount
    for (count, place, difference, isRead) in [
      (most, 0, -most, true), (most + 1, 0, 1, false), (0, most, 1, true),
      (0, most + 1, 1, false), (0, 0, most + 1, false), (0, 0, .min, false), (-1, 0, 1, false),
      (0, 0, 0, false),
    ] {
      let bytes = WitnessCodec.encode(
        ReleaseWitnesses(
          release: [], threshold: 5, sums: [],
          populations: [
            .init(
              unit: "persons", period: .year(2026), nodes: [], hasOffices: true,
              closedNodes: [], tables: [], persons: [count], wholeParts: nil,
              worlds: [
                .init(counts: [], persons: [.init(place: place, difference: difference)])
              ])
          ]))
      #expect(((try? WitnessCodec.decode(bytes)) != nil) == isRead, "\(count) \(place)")
    }
  }

  @Test func `the form of a newer program is named`() {
    #expect(throws: DecodingFailure.unknownVersion(2)) { try WitnessCodec.decode([2]) }
  }
}
