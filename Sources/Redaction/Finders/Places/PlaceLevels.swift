/// The levels of the parts of an address, in order, sixteen at most.
struct PlaceLevels: BitwiseCopyable {
  /// Four bits for each level, the first lowest.
  private var bits: UInt64 = 0
  private(set) var count = 0

  private static let limit = 16
  private static let width = 4

  init(_ first: PlaceUnit.Level) { append(first) }

  subscript(place: Int) -> PlaceUnit.Level? {
    guard place >= 0, place < count else { return nil }
    return PlaceUnit.Level(rawValue: UInt8(bits >> UInt64(place * Self.width) & 0xF))
  }

  var last: PlaceUnit.Level? { self[count - 1] }

  mutating func append(_ level: PlaceUnit.Level) {
    guard count < Self.limit else { return }
    bits |= UInt64(level.rawValue) << UInt64(count * Self.width)
    count += 1
  }

  mutating func replaceLast(by level: PlaceUnit.Level) {
    let shift = UInt64((count - 1) * Self.width)
    bits = bits & ~(0xF << shift) | UInt64(level.rawValue) << shift
  }

  func count(where holds: (PlaceUnit.Level) -> Bool) -> Int {
    (0..<count).count { self[$0].map(holds) == true }
  }

  func contains(_ level: PlaceUnit.Level) -> Bool { count { $0 == level } > 0 }
}
