import Domain
import Foundation
import Testing

@testable import Ledger

/// What any format ever wrote must keep reading, and be written the same.
struct ContentVectorTests {
  private static let recorded = [
    ("content-v1.json", SampleContents.first), ("content-v2.json", SampleContents.second),
    ("content-v3.json", SampleContents.third), ("content-v4.json", SampleContents.fourth),
    ("content-v5.json", SampleContents.fifth),
  ]

  @Test(arguments: recorded)
  func `contents are written as they were`(file: String, samples: [EntryContent]) throws {
    let current = samples.map(ContentVector.init)
    try Golden.record(try ContentVector.text(of: current), to: file)
    let golden = try vectors(file)
    #expect(golden.count == current.count)
    for (vector, now) in zip(golden, current) { #expect(vector == now) }
  }

  @Test(arguments: recorded)
  func `contents read as they did`(file: String, samples: [EntryContent]) throws {
    for (vector, sample) in zip(try vectors(file), samples) {
      let number = try vector.number.map { try CaseNumber($0) }
      let read = try ContentCodec.decode(vector.rawBytes, about: number)
      #expect(read == sample)
      #expect(ContentVector(read) == vector)
    }
  }

  @Test func `there is a recorded content of every kind`() throws {
    let tags = try Self.recorded.flatMap { try vectors($0.0) }.compactMap {
      $0.rawBytes.dropFirst().first
    }
    #expect(Set(tags) == Set(ContentCodec.tags.map(\.rawValue)))
  }

  private func vectors(_ file: String) throws -> [ContentVector] {
    try JSONDecoder().decode([ContentVector].self, from: Data(Golden.text(file).utf8))
  }
}
