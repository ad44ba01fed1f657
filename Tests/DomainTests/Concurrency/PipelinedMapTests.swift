import Domain
import Synchronization
import Testing

struct PipelinedMapTests {
  private enum Fault: Error, Equatable {
    case reading
    case mapping(Int)
    case calling
  }

  @Test(arguments: [0, 1, 4, 5, 8, 1_001])
  func `all values come in the order in which they are read`(count: Int) throws {
    var (read, called) = (0, [Int]())
    try PipelinedMap.forEach(
      batchSize: 4, reading: { read < count ? (read, read += 1).0 : nil }, mapping: { 2 * $0 },
      { called.append($0) })
    #expect(called == (0..<count).map { 2 * $0 })
  }

  @Test func `a batch is read while the one before it is mapped, and no further`() throws {
    var (read, called, furthest) = (0, 0, 0)
    try PipelinedMap.forEach(
      batchSize: 10, reading: { read < 100 ? (read, read += 1).0 : nil }, mapping: { $0 },
      { _ in
        called += 1
        furthest = max(furthest, read - called)
      })
    #expect(furthest < 20)
  }

  @Test func `the first value that cannot be mapped ends it, after those of earlier batches`() {
    var (read, called) = (0, [Int]())
    #expect(throws: Fault.mapping(17)) {
      try PipelinedMap.forEach(
        batchSize: 5, reading: { (read, read += 1).0 },
        mapping: { (value: Int) throws -> Int in
          if value >= 17 { throw Fault.mapping(value) }
          return value
        }, { called.append($0) })
    }
    #expect(called == Array(0..<15))
  }

  @Test func `an error in reading or in a call waits for the mapping under way`() {
    let mapped = Mutex(0)
    var read = 0
    #expect(throws: Fault.reading) {
      try PipelinedMap.forEach(
        batchSize: 5,
        reading: { () throws -> Int? in
          if read == 7 { throw Fault.reading }
          return (read, read += 1).0
        },
        mapping: { _ in mapped.withLock { $0 += 1 } }, { _ in })
    }
    #expect(mapped.withLock { $0 } == 5)
    read = 0
    #expect(throws: Fault.calling) {
      try PipelinedMap.forEach(
        batchSize: 5, reading: { read < 15 ? (read, read += 1).0 : nil },
        mapping: { _ in mapped.withLock { $0 += 1 } }, { _ in throw Fault.calling })
    }
    #expect(mapped.withLock { $0 } == 15)
  }
}
