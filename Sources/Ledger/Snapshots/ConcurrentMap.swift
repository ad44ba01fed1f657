import Dispatch
import Synchronization

/// Maps values on all processors.
enum ConcurrentMap {
  /// As much work as is worth handing to another processor.
  private static let partSize = 128

  /// The mapped values in their order; of several errors, the first in that order is thrown.
  static func map<Value: Sendable, Mapped: Sendable>(
    _ values: [Value], _ transform: @Sendable (Value) throws -> Mapped
  ) throws -> [Mapped] {
    let count = (values.count + partSize - 1) / partSize
    let parts = Mutex<[Result<[Mapped], any Error>?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let range = place * partSize..<min((place + 1) * partSize, values.count)
      let part = Result { try values[range].map(transform) }
      parts.withLock { $0[place] = part }
    }
    var mapped: [Mapped] = []
    mapped.reserveCapacity(values.count)
    for case let part? in parts.withLock({ $0 }) { mapped += try part.get() }
    return mapped
  }
}
