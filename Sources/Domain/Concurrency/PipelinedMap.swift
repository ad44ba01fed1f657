import Dispatch
import Synchronization

/// Maps values on all processors while the next ones are read.
package enum PipelinedMap {
  /// Calls for every value, in the order in which they are read, with what it is mapped to.
  ///
  /// Two batches are in memory at a time. Reading and the calls are on the caller's thread; the first
  /// error of either, or of the first mapping that fails, ends it.
  package static func forEach<Value: Sendable, Mapped: Sendable>(
    batchSize: Int, reading next: () throws -> Value?,
    mapping transform: @Sendable (Value) throws -> Mapped, _ body: (Mapped) throws -> Void
  ) throws {
    try withoutActuallyEscaping(transform) { transform in
      var running: RunningBatch<Mapped>?
      defer { running?.wait() }
      repeat {
        var batch: [Value] = []
        while batch.count < batchSize, let value = try next() { batch.append(value) }
        let mapped = try running?.mapped() ?? []
        running = batch.isEmpty ? nil : RunningBatch(batch, transform)
        for value in mapped { try body(value) }
      } while running != nil
    }
  }
}

/// Values that are being mapped on other threads.
private final class RunningBatch<Mapped: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let result = Mutex<Result<[Mapped], any Error>>(.success([]))

  init<Value: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) throws -> Mapped
  ) {
    DispatchQueue.global().async(group: group) { [self] in
      let mapped = Result { try ConcurrentMap.map(values, transform) }
      result.withLock { $0 = mapped }
    }
  }

  func wait() { group.wait() }

  /// Waits for all of them.
  func mapped() throws -> [Mapped] {
    wait()
    return try result.withLock { $0 }.get()
  }
}
