import Domain
import Foundation
import Testing

@testable import Ledger

/// What version 1 ever wrote must keep reading, and be written the same.
struct ContentVectorTests {
  private static let file = "content-v1.json"

  @Test func `contents are written as they were`() throws {
    let current = SampleContents.all.map(ContentVector.init)
    try Golden.record(try ContentVector.text(of: current), to: Self.file)
    let golden = try vectors()
    #expect(golden.count == current.count)
    for (vector, now) in zip(golden, current) { #expect(vector == now) }
  }

  @Test func `contents read as they did`() throws {
    for (vector, sample) in zip(try vectors(), SampleContents.all) {
      let number = try vector.number.map { try CaseNumber($0) }
      let read = try ContentCodec.decode(vector.rawBytes, about: number)
      #expect(read == sample)
      #expect(ContentVector(read) == vector)
    }
  }

  @Test func `there is a recorded content of every kind`() throws {
    let tags = try vectors().compactMap { $0.rawBytes.dropFirst().first }
    #expect(Set(tags) == Set(ContentCodec.tags.map(\.rawValue)))
  }

  private func vectors() throws -> [ContentVector] {
    try JSONDecoder().decode([ContentVector].self, from: Data(Golden.text(Self.file).utf8))
  }
}
