import Dispatch
import Synchronization

/// Maps values on all processors.
package enum ConcurrentMap {
  /// The mapped values in their order; of several errors, the first in that order is thrown.
  ///
  /// A part has as many values as are worth handing to another processor.
  package static func map<Value: Sendable, Mapped: Sendable, Failure: Error>(
    _ values: [Value], partSize: Int = 128,
    _ transform: @Sendable (Value) throws(Failure) -> Mapped
  ) throws(Failure) -> [Mapped] {
    let count = (values.count + partSize - 1) / partSize
    let parts = Mutex<[Result<[Mapped], Failure>?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let range = place * partSize..<min((place + 1) * partSize, values.count)
      let part = Result { () throws(Failure) in try values[range].map(transform) }
      parts.withLock { $0[place] = part }
    }
    var mapped: [Mapped] = []
    mapped.reserveCapacity(values.count)
    for case let part? in parts.withLock({ $0 }) { mapped += try part.get() }
    return mapped
  }
}
