/// Counts what a reading looks at, where a test asks for it.
///
/// Whether work grows with a text and no faster is told by a count, which is the same on every machine
/// and under any load, and not by a clock.
@safe struct StepCount {
  /// Counts nothing.
  static var none: StepCount { unsafe StepCount(place: nil) }

  private let place: UnsafeMutablePointer<Int>?

  private init(place: UnsafeMutablePointer<Int>?) { unsafe self.place = place }

  @inline(__always)
  func add(_ steps: Int = 1) {
    if let place = unsafe place { unsafe place.pointee += steps }
  }

  /// What was counted while `body` ran; nothing of the count may be kept by it.
  static func steps(of body: (StepCount) -> Void) -> Int {
    var count = 0
    unsafe withUnsafeMutablePointer(to: &count) { body(unsafe StepCount(place: $0)) }
    return count
  }
}
