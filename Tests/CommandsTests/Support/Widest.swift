import Synchronization

@testable import Commands

/// Notes the widest row that a screen ever showed.
final class Widest: Sendable {
  private let widest = Mutex(0)

  var columns: Int { widest.withLock { $0 } }

  func note(_ rows: [String]) {
    let width = rows.map(DisplayWidth.of).max() ?? 0
    widest.withLock { $0 = max($0, width) }
  }
}
